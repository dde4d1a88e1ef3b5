package org.hecha.ui.widgets;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Brings entries into the order of the texts of one column. Used by one thread, which need not be the UI thread. */
final class SortKeys {

    private final Collator collator = Collator.getInstance(Locale.getDefault());
    private final Map<String, CollationKey> words = new HashMap<>();
    private final boolean numbers;

    /** @param numbers whether the column is one of numbers, which come before words */
    SortKeys(boolean numbers) {
        this.numbers = numbers;
    }

    /** The entries in order; what is equal keeps its order, and empty texts stand last. */
    <R> List<GridEntry<R>> sorted(List<GridEntry<R>> entries, GridSorting.Direction direction) {
        List<Keyed<R>> keyed = new ArrayList<>(entries.size());
        entries.forEach(entry -> keyed.add(new Keyed<>(key(entry.text()), entry)));
        Comparator<Key> filled = direction == GridSorting.Direction.ASCENDING ? Comparator.naturalOrder() : Comparator.reverseOrder();
        keyed.sort((a, b) -> a.key().isEmpty() || b.key().isEmpty() ? Boolean.compare(a.key().isEmpty(), b.key().isEmpty())
                : filled.compare(a.key(), b.key()));
        List<GridEntry<R>> sorted = new ArrayList<>(keyed.size());
        keyed.forEach(one -> sorted.add(one.entry()));
        return sorted;
    }

    private record Keyed<R>(Key key, GridEntry<R> entry) {
    }

    private Key key(String text) {
        String stripped = text == null ? "" : text.strip(); //$NON-NLS-1$
        if (stripped.isEmpty()) {
            return new Key(null, null);
        }
        BigDecimal number = numbers ? Condition.number(stripped).orElse(null) : null;
        return new Key(number, number != null ? null : words.computeIfAbsent(stripped, collator::getCollationKey));
    }

    /** A number, or a word, or neither. */
    private record Key(BigDecimal number, CollationKey word) implements Comparable<Key> {

        boolean isEmpty() {
            return number == null && word == null;
        }

        @Override
        public int compareTo(Key other) {
            if (number != null && other.number != null) {
                return number.compareTo(other.number);
            }
            return number != null ? -1 : other.number != null ? 1 : word.compareTo(other.word);
        }
    }
}
