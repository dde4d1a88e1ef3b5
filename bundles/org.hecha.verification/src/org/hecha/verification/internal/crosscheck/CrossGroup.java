package org.hecha.verification.internal.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;

/**
 * Second figures of one sort for one number: what together stands beside it.
 *
 * @param sourceId source as it is named
 * @param symbol symbol as it is named, or empty
 * @param family tells apart units that convert into different numbers of a source
 * @param kind where they come from
 */
record CrossGroup(String sourceId, String symbol, String family, CrossKind kind) {

    /** Groups in the order of their first records. */
    static Map<CrossGroup, List<CrossRecord>> of(CrossInput input, Predicate<CrossKind> wanted) {
        Map<CrossGroup, List<CrossRecord>> groups = new LinkedHashMap<>();
        Map<String, String> families = new LinkedHashMap<>();
        for (CrossRecord record : input.inventory().getCrossRecords()) {
            // ash is no number of any formula: it serves beside the heating value
            if (wanted.test(record.getKind()) && !input.lists("ash.symbols", record.getSymbol())) {
                String unit = String.valueOf(record.getUnit());
                String family = families.computeIfAbsent(unit, one -> families.entrySet().stream()
                        .filter(known -> input.converts(one, known.getKey())).map(Map.Entry::getValue).findFirst()
                        .orElse(one));
                groups.computeIfAbsent(new CrossGroup(text(record.getSourceId()), text(record.getSymbol()), family,
                        record.getKind()), group -> new ArrayList<>()).add(record);
            }
        }
        return groups;
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** What tells this group apart from others of the source. */
    String matter() {
        return kind.getLiteral() + (symbol.isEmpty() ? "" : " " + symbol) + " " + family;
    }
}
