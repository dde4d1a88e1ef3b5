package org.hecha.evidence.internal.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.text.Localized;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.evidence.SumComparison;

/** Puts what a table adds up to beside what was reported. */
final class SumComparing {

    private final Quantification units;

    SumComparing(Quantification units) {
        this.units = units;
    }

    /** Empty where the subject is neither an activity datum nor a source. */
    Optional<SumComparison> compare(EObject subject, String symbol, ColumnTotal total, EvidenceItem item) {
        if (subject instanceof ActivityData row && row.eContainer() instanceof EmissionSource source) {
            return Optional.of(new Comparing(row.getId(), source, total).of(List.of(row)));
        }
        return subject instanceof EmissionSource source
                ? Optional.of(new Comparing(source.getId(), source, total).of(source, symbol, item)) : Optional.empty();
    }

    private final class Comparing {

        private final String subjectId;
        private final EmissionSource source;
        private final ColumnTotal total;
        private final String label;

        Comparing(String subjectId, EmissionSource source, ColumnTotal total) {
            this.subjectId = subjectId;
            this.source = source;
            this.total = total;
            this.label = String.valueOf(source.getName());
        }

        /** The activity data of a source that belong to the symbol and to the time about which the file speaks. */
        SumComparison of(EmissionSource of, String symbol, EvidenceItem item) {
            List<ActivityData> rows = new ArrayList<>();
            TreeSet<String> symbols = new TreeSet<>();
            for (ActivityData row : of.getActivityData()) {
                String own = row.getSymbol() == null ? "" : row.getSymbol();
                boolean wanted = symbol == null ? converts(row) : symbol.equals(own);
                if (wanted && overlaps(row, item)) {
                    if (!within(row, item)) {
                        return obstacle(Wording.of("obstacle.period", label, row.getPeriodStart(), row.getPeriodEnd(),
                                item.getEffectiveStart(), item.getEffectiveEnd()));
                    }
                    rows.add(row);
                    symbols.add(own);
                }
            }
            if (symbols.size() > 1) {
                return obstacle(Wording.of("obstacle.symbols", label, String.join(", ", symbols)));
            }
            return of(rows);
        }

        SumComparison of(List<ActivityData> rows) {
            if (total.unit().isEmpty()) {
                return obstacle(Wording.of("obstacle.unit", total.heading()));
            }
            if (rows.isEmpty() || rows.stream().anyMatch(row -> row.getQuantity() == null)) {
                return obstacle(Wording.of("obstacle.nothing", label, total.unit()));
            }
            if (rows.stream().anyMatch(row -> !converts(row))) {
                return obstacle(Wording.of("obstacle.units", label, String.valueOf(rows.get(0).getUnit()), total.unit()));
            }
            String unit = rows.get(0).getUnit();
            BigDecimal reported = rows.stream().map(row -> converted(row.getQuantity(), row.getUnit(), unit))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal rounding = rows.stream().map(row -> converted(half(row.getQuantity()), row.getUnit(), unit))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            String symbol = rows.get(0).getSymbol() == null ? "" : rows.get(0).getSymbol();
            return new SumComparison(subjectId, source.getId(), label, symbol, reported, unit,
                    converted(total.sum(), total.unit(), unit), rounding, Optional.empty());
        }

        private SumComparison obstacle(Localized why) {
            return new SumComparison(subjectId, source.getId(), label, "", null, "", null, null, Optional.of(why));
        }

        private boolean converts(ActivityData row) {
            return row.getUnit() != null && !total.unit().isEmpty()
                    && (row.getUnit().equals(total.unit()) || units.converts(total.unit(), row.getUnit()));
        }
    }

    /** Half of what the last printed digit stands for. */
    private static BigDecimal half(BigDecimal printed) {
        return BigDecimal.valueOf(5, Math.max(printed.scale(), 0) + 1);
    }

    private BigDecimal converted(BigDecimal value, String unit, String target) {
        return unit.equals(target) ? value : units.convert(value, unit, target);
    }

    private static boolean overlaps(ActivityData row, EvidenceItem item) {
        return !before(row.getPeriodEnd(), item.getEffectiveStart()) && !before(item.getEffectiveEnd(), row.getPeriodStart());
    }

    private static boolean within(ActivityData row, EvidenceItem item) {
        return !before(row.getPeriodStart(), item.getEffectiveStart()) && !before(item.getEffectiveEnd(), row.getPeriodEnd());
    }

    /** Whether both days are known and the first is before the second. */
    private static boolean before(LocalDate first, LocalDate second) {
        return first != null && second != null && first.isBefore(second);
    }
}
