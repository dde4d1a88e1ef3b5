package org.hecha.verification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Parameter;

/** Which number of which source the subject of a finding is: a record, a parameter, or the quantity of the whole source. */
final class MeasuredNumbers {

    private final Map<String, Number> numbers = new HashMap<>();

    /**
     * A number of a source.
     *
     * @param sourceId the source
     * @param subjectId the record or the source itself
     * @param symbol empty for the only quantity of the source
     * @param parameter whether it is a parameter and no quantity
     * @param start first day; null where it is the whole time
     * @param end last day; null where it is the whole time
     */
    record Number(String sourceId, String subjectId, String symbol, boolean parameter, LocalDate start, LocalDate end) {

        /** Whether it is one value that was written down, and no sum over several. */
        boolean record() {
            return !sourceId.equals(subjectId);
        }

        /** Whether both are about the same number, on days that they share. */
        boolean overlaps(Number other) {
            boolean named = symbol.isEmpty() || other.symbol.isEmpty() || symbol.equals(other.symbol);
            return sourceId.equals(other.sourceId) && parameter == other.parameter && named
                    && !before(end, other.start) && !before(other.end, start);
        }

        private static boolean before(LocalDate first, LocalDate second) {
            return first != null && second != null && first.isBefore(second);
        }
    }

    MeasuredNumbers(Inventory inventory) {
        Map<String, Set<String>> besides = new HashMap<>();
        for (CrossRecord record : inventory.getCrossRecords()) {
            if (!text(record.getSymbol()).isEmpty()) {
                besides.computeIfAbsent(text(record.getSourceId()), any -> new HashSet<>()).add(text(record.getSymbol()));
            }
        }
        inventory.getSources().forEach(source -> read(source, besides.getOrDefault(source.getId(), Set.of())));
    }

    /** A source with several numbers is none itself: nobody could tell which of them a finding means. */
    private void read(EmissionSource source, Set<String> besides) {
        Set<String> symbols = new HashSet<>(besides);
        for (ActivityData row : source.getActivityData()) {
            symbols.add(text(row.getSymbol()));
            put(new Number(source.getId(), row.getId(), text(row.getSymbol()), false, row.getPeriodStart(), row.getPeriodEnd()));
        }
        symbols.remove("");
        boolean clear = symbols.size() <= 1;
        for (Parameter parameter : source.getParameters()) {
            clear &= !besides.contains(text(parameter.getSymbol()));
            put(new Number(source.getId(), parameter.getId(), text(parameter.getSymbol()), true, null, null));
        }
        if (clear) {
            put(new Number(source.getId(), source.getId(), symbols.stream().findFirst().orElse(""), false, null, null));
        }
    }

    private void put(Number number) {
        if (number.subjectId() != null) {
            numbers.put(number.subjectId(), number);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** The number that is meant; empty where there is none, or it is not clear which. */
    Optional<Number> of(String subjectId) {
        return Optional.ofNullable(numbers.get(subjectId));
    }
}
