package org.hecha.quantification.internal.calculation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.hecha.standard.Factor;

/** The rows of a table as a message names them: all of them, or of a long table those most like the one asked for. */
final class RowNames {

    private static final int ALL = 30;
    private static final int NEAREST = 12;

    private RowNames() {
    }

    /** @param wanted row that the table does not have; may be empty */
    static String near(List<Factor> factors, String wanted) {
        List<String> names = factors.stream().map(Factor::key).distinct().sorted().toList();
        if (names.size() <= ALL) {
            return String.join(", ", names);
        }
        return names.stream().sorted(Comparator.comparingInt((String name) -> alike(name, wanted)).reversed())
                .limit(NEAREST).sorted().collect(Collectors.joining(", ")) + ", … (" + names.size() + ")";
    }

    /** How many characters two names share from the start. */
    private static int alike(String name, String wanted) {
        int same = 0;
        while (same < Math.min(name.length(), wanted.length()) && name.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        return same;
    }
}
