package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.ReportedValue;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparedLine;
import org.hecha.standard.comparison.ComparedLine.Gap;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.InventoryComparison;
import org.hecha.standard.comparison.Materiality;

/** Turns compared rows into lines that can be added up. Used once. */
final class AddingUp {

    private final Survey stated;
    private final Calculation asStated;
    private final Calculation byCriteria;
    private final Engagement engagement;
    private final Inventory inventory;
    private final Counted counted;

    AddingUp(Quantification quantification, Engagement engagement, Inventory inventory, Calculation asStated,
            Calculation byCriteria) {
        this.stated = new Survey(quantification, engagement, inventory, asStated);
        this.asStated = asStated;
        this.byCriteria = byCriteria;
        this.engagement = engagement;
        this.inventory = inventory;
        this.counted = new Counted(quantification, engagement);
    }

    InventoryComparison of(List<ComparisonRow> rows) {
        Map<String, ComparisonRow> bySubject = new HashMap<>();
        rows.forEach(row -> bySubject.putIfAbsent(row.subjectId(), row));
        List<ComparedLine> lines = new ArrayList<>();
        for (EmissionSource source : inventory.getSources()) {
            ComparisonRow row = bySubject.get(source.getId());
            if (row == null && source.getStatus() == SourceStatus.MISSING) {
                row = new ComparisonRow(source.getId(), source.getName() == null ? "" : source.getName(), "tCO2e",
                        Optional.empty(), Optional.empty(), Optional.empty(), Agreement.NOT_REPORTED, Optional.empty(),
                        List.of());
            }
            if (row != null) {
                lines.add(line(source, row));
            }
        }
        List<ComparisonRow> figures = rows.stream().filter(row -> stated.figure(row.subjectId()).isPresent()).toList();
        return InventoryComparison.of(lines, figures, Materiality.of(engagement, byCriteria.totals().total()));
    }

    private ComparedLine line(EmissionSource source, ComparisonRow row) {
        Amounts amounts = new Amounts(source, row);
        Gap gap = amounts.gap();
        LocalDate start = source.getPeriodStart() == null ? engagement.getPeriodStart() : source.getPeriodStart();
        boolean whole = gap == Gap.NONE;
        return new ComparedLine(row, amounts.category(), start == null ? 0 : start.getYear(), amounts.reported,
                amounts.recalculated, amounts.corrected, amounts.correct, amounts.accepted.isPresent(), gap,
                whole ? amounts.againstRecalculated() : Optional.empty(),
                whole ? amounts.againstCorrected() : Optional.empty(),
                whole ? amounts.remaining() : Optional.empty());
    }

    /** The amounts of one source, in tCO2e as they count in the total. */
    private final class Amounts {
        private final EmissionSource source;
        private final ComparisonRow row;
        private final Optional<LineResult> line;
        private final Optional<BigDecimal> accepted;
        private final Optional<BigDecimal> reported;
        private final Optional<BigDecimal> recalculated;
        private final Optional<BigDecimal> correct;
        private final Optional<BigDecimal> corrected;

        Amounts(EmissionSource source, ComparisonRow row) {
            this.source = source;
            this.row = row;
            this.line = asStated.line(source.getId());
            this.accepted = Optional.ofNullable(source.getReported()).map(ReportedValue::getCorrected);
            // What was left out and then corrected was reported with nothing; that was said, and is not a guess.
            this.reported = row.reported().isEmpty() && accepted.isPresent() ? Optional.of(BigDecimal.ZERO)
                    : row.reported().flatMap(this::counting);
            this.recalculated = line.filter(result -> result.trace().isPresent()).map(LineResult::co2e);
            this.correct = byCriteria.line(source.getId()).filter(result -> result.trace().isPresent())
                    .map(LineResult::co2e);
            this.corrected = accepted.isPresent() ? accepted.flatMap(this::counting) : correct;
        }

        Gap gap() {
            boolean printed = row.reported().isPresent() || accepted.isPresent();
            boolean calculated = recalculated.isPresent() && correct.isPresent();
            if (!printed) {
                return calculated ? Gap.NOT_REPORTED : Gap.NEITHER;
            }
            if (!calculated) {
                return Gap.NOT_RECALCULATED;
            }
            return reported.isPresent() && corrected.isPresent() ? Gap.NONE : Gap.UNIT_DOES_NOT_FIT;
        }

        int category() {
            return line.map(LineResult::category).filter(category -> category > 0).orElse(source.getCategory());
        }

        Optional<BigDecimal> againstRecalculated() {
            return row.reported().isEmpty() ? recalculated.map(BigDecimal::negate)
                    : departure(row.reported().get(), row.recalculated());
        }

        Optional<BigDecimal> againstCorrected() {
            if (accepted.isEmpty()) {
                return againstCriteria(row.reported().orElseThrow());
            }
            return reported.flatMap(first -> corrected.map(first::subtract));
        }

        Optional<BigDecimal> remaining() {
            return againstCriteria(accepted.or(row::reported).orElseThrow());
        }

        private Optional<BigDecimal> againstCriteria(BigDecimal number) {
            Optional<BigDecimal> right = byCriteria.line(source.getId())
                    .flatMap(result -> stated.amount(result, row.unit(), printedPositive()));
            return departure(number, right);
        }

        /**
         * Rounding the number itself is no misstatement. A difference that rounded inputs may explain is one all the
         * same, for an input that is printed coarsely would hide anything.
         *
         * @param right the right number in the unit printed
         */
        private Optional<BigDecimal> departure(BigDecimal number, Optional<BigDecimal> right) {
            return right.flatMap(exact -> counting(new Printed(number).departure(exact)));
        }

        private boolean printedPositive() {
            return row.reported().or(() -> accepted).map(printed -> printed.signum() >= 0).orElse(false);
        }

        private Optional<BigDecimal> counting(BigDecimal number) {
            return counted.of(source, line, number, row.unit(), printedPositive());
        }
    }
}
