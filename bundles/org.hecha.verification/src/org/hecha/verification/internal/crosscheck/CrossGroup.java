package org.hecha.verification.internal.crosscheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;

/**
 * Second figures of one sort for one number: what together stands beside it.
 *
 * @param sourceId source as it is named; empty for the inventory as a whole
 * @param kind where they come from
 * @param target the number they are about; empty where that is not clear
 * @param stated symbol and unit as they are stated, where there is no target
 */
record CrossGroup(String sourceId, CrossKind kind, Optional<Target> target, String stated) {

    /** Groups in the order of their first records. */
    static Map<CrossGroup, List<CrossRecord>> of(CrossInput input, Predicate<CrossKind> wanted) {
        Map<CrossGroup, List<CrossRecord>> groups = new LinkedHashMap<>();
        Map<String, Optional<Target>> targets = new HashMap<>();
        for (CrossRecord record : input.inventory().getCrossRecords()) {
            // ash is no number of any formula: it serves beside the heating value
            if (wanted.test(record.getKind()) && !input.lists("ash.symbols", record.getSymbol())) {
                String id = text(record.getSourceId());
                String stated = text(record.getSymbol()) + " " + text(record.getUnit());
                Optional<Target> target = targets.computeIfAbsent(id + '\n' + stated, key -> target(input, id, record));
                groups.computeIfAbsent(new CrossGroup(id, record.getKind(), target, target.isPresent() ? "" : stated),
                        group -> new ArrayList<>()).add(record);
            }
        }
        return groups;
    }

    private static Optional<Target> target(CrossInput input, String id, CrossRecord record) {
        return id.isEmpty() ? Optional.of(Target.TOTAL).filter(total -> input.converts(record.getUnit(), total.unit()))
                : input.source(id)
                        .flatMap(source -> Target.of(input, source, text(record.getSymbol()), record.getUnit()));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** What tells this group apart from others of the source. */
    String matter() {
        return kind.getLiteral() + ' '
                + target.map(one -> one.symbol().isEmpty() ? "emission" : one.symbol()).orElse(stated);
    }
}
