package org.hecha.ui.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

import org.hecha.core.text.Spelling;

/** How well a hit fits what was typed. Without state but for the words; safe for any thread. */
final class Matching {

    private static final int SHORTEST_SPELT = 3;
    private static final int LONG = 6;
    private static final int FAR = 1000;

    private final List<String> words;

    Matching(String typed) {
        words = List.of(Hit.folded(typed).split(" ")); //$NON-NLS-1$
    }

    /** A hit and how far it is from what was typed. */
    private record Ranked(Hit hit, int rank) {
    }

    /**
     * The best hits, best first; where nothing has every word, those that are spelt nearly so.
     *
     * @param stop whether nobody waits for the answer any more
     */
    List<Hit> best(List<Hit> all, int most, BooleanSupplier stop) {
        List<Hit> exact = best(all, most, false, stop);
        return exact.isEmpty() ? best(all, most, true, stop) : exact;
    }

    private List<Hit> best(List<Hit> all, int most, boolean nearly, BooleanSupplier stop) {
        List<Ranked> found = new ArrayList<>();
        for (Hit hit : all) {
            if (stop.getAsBoolean()) {
                return List.of();
            }
            rank(hit, nearly).ifPresent(rank -> found.add(new Ranked(hit, rank)));
        }
        found.sort(Comparator.comparingInt(Ranked::rank).thenComparing(ranked -> ranked.hit().kind())
                .thenComparing(ranked -> ranked.hit().title().length()));
        return found.stream().limit(most).map(Ranked::hit).toList();
    }

    private OptionalInt rank(Hit hit, boolean nearly) {
        int sum = 0;
        for (String word : words) {
            int rank = rank(hit, word, nearly);
            if (rank == FAR) {
                return OptionalInt.empty();
            }
            sum += rank;
        }
        return OptionalInt.of(sum);
    }

    private static int rank(Hit hit, String word, boolean nearly) {
        if (hit.foldedTitle().equals(word)) {
            return 0;
        } else if (hit.foldedTitle().startsWith(word)) {
            return 1;
        } else if (hit.foldedTitle().contains(word)) {
            return 2;
        } else if (hit.foldedDetail().contains(word)) {
            return 3;
        }
        return nearly && isNear(hit.foldedTitle(), word) ? 4 : FAR;
    }

    /** Whether some stretch of the title is spelt like the word, but for a letter or, in a long word, two. */
    private static boolean isNear(String title, String word) {
        int length = word.length();
        int allowed = length >= LONG ? 2 : 1;
        for (int from = 0; length >= SHORTEST_SPELT && from + length <= title.length() + allowed && from < title.length(); from++) {
            if (Spelling.distance(word, title.substring(from, Math.min(title.length(), from + length))) <= allowed) {
                return true;
            }
        }
        return false;
    }
}
