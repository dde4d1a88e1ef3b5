package org.hecha.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How far apart two spellings are, for "did you mean". Without state. */
public final class Spelling {

    private Spelling() {
    }

    /** The names that need the fewest changes to become the one that was typed, nearest first. */
    public static List<String> nearest(String typed, Collection<String> names, int count) {
        return names.stream().sorted(Comparator.comparingInt((String name) -> distance(typed, name))).limit(count)
                .toList();
    }

    /** Letters to insert, remove or exchange; a name that contains the other counts its surplus letters as half. */
    public static int distance(String typed, String name) {
        String one = typed.toUpperCase(Locale.ROOT);
        String other = name.toUpperCase(Locale.ROOT);
        if (other.contains(one) || one.contains(other)) {
            return Math.abs(one.length() - other.length()) / 2;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
