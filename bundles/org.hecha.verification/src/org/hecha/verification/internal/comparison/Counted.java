package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;

/** Printed amounts of sources as they count in the total, in tCO2e. Whatever adds up misstatements asks here. */
public final class Counted {

    private static final String TOTAL_UNIT = "tCO2e";
    private static final String CO2 = "CO2";

    private final Quantification quantification;
    private final Engagement engagement;

    public Counted(Quantification quantification, Engagement engagement) {
        this.quantification = quantification;
        this.engagement = engagement;
    }

    /**
     * An amount in the unit in which a source is printed, as it counts: times the potential of the gas, without the
     * biogenic share, negative where the line is deducted.
     *
     * @param printedPositive whether the source is printed as a positive number; one that is deducted then turns its sign
     * @return empty where the unit is no amount of the gas, or the potential of the gas is not known
     */
    public Optional<BigDecimal> of(EmissionSource source, Optional<LineResult> line, BigDecimal amount, String unit,
            boolean printedPositive) {
        Optional<Method> method = line.flatMap(LineResult::trace).map(Trace::method)
                .or(() -> source.getMethodId() == null ? Optional.empty()
                        : quantification.method(engagement, source.getMethodId(), source.getMethodEdition()));
        boolean turned = printedPositive && method.filter(Method::deducted).isPresent();
        return tonnes(source, line, method, amount, unit).map(tonnes -> turned ? tonnes.negate() : tonnes);
    }

    private Optional<BigDecimal> tonnes(EmissionSource source, Optional<LineResult> line, Optional<Method> method,
            BigDecimal amount, String unit) {
        if (unit == null) {
            return Optional.empty();
        }
        if (quantification.converts(unit, TOTAL_UNIT)) {
            return Optional.of(quantification.convert(amount, unit, TOTAL_UNIT));
        }
        Optional<String> gas = method.map(Method::gas).filter(known -> quantification.converts(unit, "t" + known));
        return gas.flatMap(known -> potential(known, line)
                .map(potential -> quantification.convert(amount, unit, "t" + known).multiply(potential)
                        .multiply(counting(source, known))));
    }

    /** The share that is not biogenic. */
    private static BigDecimal counting(EmissionSource source, String gas) {
        return gas.equals(CO2) && source.getBiogenicShare() != null
                ? BigDecimal.ONE.subtract(source.getBiogenicShare()) : BigDecimal.ONE;
    }

    /** The potential with which the line was calculated: the one term that is no symbol of the method. */
    private static Optional<BigDecimal> potential(String gas, Optional<LineResult> line) {
        if (gas.equals(CO2)) {
            return Optional.of(BigDecimal.ONE);
        }
        return line.flatMap(LineResult::trace).flatMap(trace -> trace.terms().stream()
                .filter(term -> trace.method().symbol(term.symbol().name()).isEmpty()).map(Term::value).findFirst());
    }
}
