package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.ReportedValue;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.FigureResult;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.Comparing;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.standard.comparison.Explanation;
import org.hecha.standard.comparison.InventoryComparison;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts printed, recalculated and corrected numbers side by side and asks every hypothesis about what differs. */
@Component
public final class Comparison implements Comparing {

    private static final String TOTAL_UNIT = "tCO2e";

    private final Quantification quantification;
    private final List<List<Hypothesis>> causes = Hypotheses.causes();
    private final List<Hypothesis> leads = Hypotheses.leads();
    private final List<Hypothesis> fingerprints = Hypotheses.fingerprints();

    @Activate
    public Comparison(@Reference Quantification quantification) {
        this.quantification = quantification;
    }

    @Override
    public List<ComparisonRow> compare(Engagement engagement, Inventory inventory, Calculation asStated,
            Calculation byCriteria) {
        Survey stated = new Survey(quantification, engagement, inventory, asStated);
        Survey corrected = new Survey(quantification, engagement, inventory, byCriteria);
        List<ComparisonRow> rows = new ArrayList<>();
        inventory.getSources().stream()
                .filter(source -> source.getStatus() == SourceStatus.QUANTIFIED || source.getReported() != null)
                .forEach(source -> rows.add(source(stated, corrected, source)));
        inventory.getFigures().forEach(figure -> rows.add(figure(stated, corrected, figure)));
        return rows;
    }

    @Override
    public InventoryComparison compare(Engagement engagement, Inventory inventory) {
        Calculation asStated = quantification.calculate(engagement, inventory, Basis.AS_STATED);
        Calculation byCriteria = quantification.calculate(engagement, inventory, Basis.BY_CRITERIA);
        return addUp(engagement, inventory, asStated, byCriteria,
                compare(engagement, inventory, asStated, byCriteria));
    }

    @Override
    public InventoryComparison addUp(Engagement engagement, Inventory inventory, Calculation asStated,
            Calculation byCriteria, List<ComparisonRow> rows) {
        return new AddingUp(quantification, engagement, inventory, asStated, byCriteria).of(rows);
    }

    private ComparisonRow source(Survey stated, Survey corrected, EmissionSource source) {
        Optional<ReportedValue> reported = Optional.ofNullable(source.getReported())
                .filter(value -> value.getValue() != null);
        String unit = Optional.ofNullable(source.getReported()).map(ReportedValue::getUnit).orElse(TOTAL_UNIT);
        boolean positive = stated(source).map(value -> value.signum() >= 0).orElse(false);
        Optional<LineResult> line = stated.line(source.getId());
        Optional<BigDecimal> recalculated = line.flatMap(result -> stated.amount(result, unit, positive));
        Optional<BigDecimal> byCriteria = corrected.line(source.getId())
                .flatMap(result -> corrected.amount(result, unit, positive));
        Optional<BigDecimal> accepted = Optional.ofNullable(source.getReported()).map(ReportedValue::getCorrected);
        Row row = new Row(source.getId(), source.getName(), unit, reported.map(ReportedValue::getValue), recalculated,
                accepted.or(() -> byCriteria));
        return row.compared(line.flatMap(LineResult::trace), (printed, derivation) -> new Difference(stated,
                source.getId(), printed, unit, recalculated.orElseThrow(), derivation,
                new InputRounding(stated).ofSource(source, derivation), Optional.of(source), List.of()));
    }

    /** What was printed first, else what was printed after correction. */
    private static Optional<BigDecimal> stated(EmissionSource source) {
        return Optional.ofNullable(source.getReported()).map(ReportedValue::getValue)
                .or(() -> Optional.ofNullable(source.getReported()).map(ReportedValue::getCorrected));
    }

    private ComparisonRow figure(Survey stated, Survey corrected, ReportedFigure figure) {
        Optional<BigDecimal> recalculated = stated.result(figure.getId()).flatMap(FigureResult::value);
        Optional<BigDecimal> byCriteria = corrected.result(figure.getId()).flatMap(FigureResult::value);
        Row row = new Row(figure.getId(), figure.getLabel(), figure.getUnit(), Optional.ofNullable(figure.getValue()),
                recalculated, byCriteria);
        InputRounding rounding = new InputRounding(stated);
        return row.compared(stated.result(figure.getId()).flatMap(FigureResult::trace), (printed, derivation) -> {
            List<Part> parts = new Parts(stated, rounding).of(figure, derivation);
            return new Difference(stated, figure.getId(), printed, figure.getUnit(), recalculated.orElseThrow(),
                    derivation, rounding.ofFigure(parts, derivation), Optional.empty(), parts);
        });
    }

    private static List<Explanation> ask(List<Hypothesis> hypotheses, Difference difference) {
        return hypotheses.stream().flatMap(hypothesis -> hypothesis.test(difference).stream()).toList();
    }

    /** Builds what the hypotheses need, only once a number really differs. */
    private interface Suspicion {
        Difference of(Printed printed, Derivation derivation);
    }

    private final class Row {
        private final String subjectId;
        private final String label;
        private final String unit;
        private final Optional<BigDecimal> reported;
        private final Optional<BigDecimal> recalculated;
        private final Optional<BigDecimal> corrected;

        Row(String subjectId, String label, String unit, Optional<BigDecimal> reported,
                Optional<BigDecimal> recalculated, Optional<BigDecimal> corrected) {
            this.subjectId = subjectId;
            this.label = label == null ? "" : label;
            this.unit = unit == null ? "" : unit;
            this.reported = reported;
            this.recalculated = recalculated;
            this.corrected = corrected;
        }

        ComparisonRow compared(Optional<Trace> trace, Suspicion suspicion) {
            if (reported.isEmpty()) {
                return row(Agreement.NOT_REPORTED, List.of());
            }
            if (recalculated.isEmpty() || trace.isEmpty()) {
                return row(Agreement.NOT_CALCULABLE, List.of());
            }
            Printed printed = new Printed(reported.get());
            if (printed.roundsFrom(recalculated.get())) {
                return row(Agreement.TO_PRINTED_DIGIT, List.of());
            }
            Difference difference = suspicion.of(printed,
                    new Derivation(quantification, trace.get(), recalculated.get()));
            Map<String, BigDecimal> halves = difference.halves();
            if (Interval.of(difference.derivation(), halves).filter(range -> range.reaches(printed)).isPresent()) {
                return row(Agreement.WITHIN_INPUT_ROUNDING, ask(fingerprints, difference));
            }
            for (List<Hypothesis> rank : causes) {
                List<Explanation> found = ask(rank, difference);
                if (!found.isEmpty()) {
                    return row(Agreement.EXPLAINED, found);
                }
            }
            return row(Agreement.UNEXPLAINED, ask(leads, difference));
        }

        private ComparisonRow row(Agreement agreement, List<Explanation> explanations) {
            Optional<BigDecimal> difference = reported.flatMap(printed -> recalculated
                    .map(new Printed(printed)::departure));
            return new ComparisonRow(subjectId, label, unit, reported, recalculated, corrected, agreement, difference,
                    explanations);
        }
    }
}
