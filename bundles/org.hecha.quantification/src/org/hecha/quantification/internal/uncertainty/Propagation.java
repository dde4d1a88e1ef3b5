package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.formula.Derivative;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.uncertainty.Approach;
import org.hecha.standard.uncertainty.LineSpread;
import org.hecha.standard.uncertainty.UncertaintyResult;

/**
 * Approach 1: each input's standard uncertainty times the derivative of the line's formula by it. For a product this is
 * equation 3.1 of the IPCC Guidelines (relative uncertainties add up as squares), for a sum equation 3.2 (absolute ones
 * do); for every other formula the law of propagation both come from. Used once.
 */
final class Propagation {

    /** The Guidelines hold approach 1 valid up to this coefficient of variation (volume 1, 3.2.3.1). */
    private static final BigDecimal LARGEST = new BigDecimal("0.3");

    private final List<Line> lines;
    private final List<Problem> remarks;
    private final Sections<Variance> sections;

    /** @param remarks what is known already; added to */
    Propagation(List<Line> lines, List<Problem> remarks) {
        this.lines = lines;
        this.remarks = remarks;
        this.sections = new Sections<>(lines, Variance::new);
    }

    /** @throws Refusal for a formula without a derivative */
    UncertaintyResult result(Pace pace) throws Refusal {
        List<Variance> variances = new ArrayList<>();
        for (Line line : lines) {
            Variance variance = variance(line);
            variances.add(variance);
            sections.of(line).forEach(sum -> sum.add(variance));
            pace.worked();
        }
        Variance total = sections.total();
        List<LineSpread> spreads = new ArrayList<>();
        InputList inputs = new InputList();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            spreads.add(new LineSpread(line.sourceId(), line.label(), line.category(),
                    variances.get(i).spread(total), line.complete()));
            for (Input input : line.inputs()) {
                inputs.add(line, input, total.shareOf(input, deviation(line, input)));
            }
        }
        return new UncertaintyResult(Approach.PROPAGATION, Optional.empty(), spreads,
                sections.totals(sum -> sum.spread(total)), sections.byYear(sum -> sum.spread(total)), inputs.list(),
                remarks);
    }

    private Variance variance(Line line) throws Refusal {
        if (line.slope().isEmpty()) {
            throw new Refusal(Statements.MESSAGES.text("noDerivative", line.label()));
        }
        Variance variance = new Variance();
        variance.addValue(line.co2e());
        Set<String> large = new TreeSet<>();
        for (Input input : line.inputs()) {
            variance.add(input, deviation(line, input));
            boolean beyond = input.stated().relative().compareTo(LARGEST) > 0 && line.dependsOn(input);
            if (beyond && large.add(input.symbol())) {
                remarks.add(ProblemKind.UNCERTAINTY_TOO_LARGE.of(line.sourceId(), line.label(), input.label(),
                        input.stated().relative()));
            }
        }
        return variance;
    }

    private static BigDecimal deviation(Line line, Input input) {
        Derivative slope = line.slope().orElseThrow();
        return slope.partials().getOrDefault(input.symbol(), Exact.ZERO).times(input.value())
                .times(Exact.of(input.stated().relative())).decimal();
    }
}
