package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Trace;
import org.hecha.verification.internal.comparison.Derivation;

/** What a difference of one input does to the inventory, by the source's own formula and values. */
final class Effect {

    private Effect() {
    }

    /**
     * Emission of the source as reported minus its emission without the difference, in tCO2e; 34 digits where a quotient
     * does not end.
     *
     * @param difference reported minus right, in the unit of the target
     * @return empty where the source has no result from which it could be derived
     */
    static Optional<BigDecimal> of(CrossInput input, EmissionSource source, Target target, BigDecimal difference) {
        Optional<LineResult> line = input.line(source);
        if (target.kind() == Target.Kind.EMISSION) {
            return line.flatMap(one -> ofEmission(one, target, difference));
        }
        return line.flatMap(one -> one.trace().flatMap(trace -> of(input, source, one, trace, target, difference)));
    }

    private static Optional<BigDecimal> of(CrossInput input, EmissionSource source, LineResult line, Trace trace,
            Target target, BigDecimal difference) {
        if (trace.result().signum() == 0) {
            return fromNothing(input, source, trace, target, difference);
        }
        return trace.terms().stream().filter(term -> term.symbol().name().equals(target.symbol())).findFirst()
                .flatMap(term -> new Derivation(input.quantification(), trace, line.co2e())
                        .with(target.symbol(), term.value().subtract(difference)))
                .map(without -> line.co2e().subtract(without));
    }

    /** A source that is reported as nothing shows no ratio of emission and formula; that of CO2 is known all the same. */
    private static Optional<BigDecimal> fromNothing(CrossInput input, EmissionSource source, Trace trace, Target target,
            BigDecimal difference) {
        if (!trace.method().gas().equals("CO2") || !input.converts(trace.unit(), "tCO2")) {
            return Optional.empty();
        }
        Map<String, BigDecimal> values = new HashMap<>();
        trace.terms().forEach(term -> values.put(term.symbol().name(), term.value()));
        values.merge(target.symbol(), difference.negate(), BigDecimal::add);
        BigDecimal fossil = BigDecimal.ONE
                .subtract(source.getBiogenicShare() == null ? BigDecimal.ZERO : source.getBiogenicShare());
        return input.quantification().evaluate(trace.method(), values)
                .map(result -> input.convert(result, trace.unit(), "tCO2").multiply(fossil))
                .map(mass -> trace.method().deducted() ? mass : mass.negate());
    }

    private static Optional<BigDecimal> ofEmission(LineResult line, Target target, BigDecimal difference) {
        if (target.unit().equals("tCO2e")) {
            return Optional.of(difference);
        }
        return line.countedMass().filter(mass -> mass.signum() != 0)
                .map(mass -> difference.multiply(line.co2e()).divide(mass, MathContext.DECIMAL128));
    }
}
