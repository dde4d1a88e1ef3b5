package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.check.CheckSubject;

/**
 * What a difference in one input of a source means in tCO2e: emission × difference ÷ input, where the emission is
 * proportional to that input. Where it is not, nothing is said.
 */
final class CarriedThrough {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1E-25");

    private final CheckSubject subject;

    CarriedThrough(CheckSubject subject) {
        this.subject = subject;
    }

    /**
     * The misstatement.
     *
     * @param symbol symbol of the input; empty for the one quantity that {@code unit} fits
     * @param difference reported minus correct
     * @param unit unit of the difference
     */
    Optional<BigDecimal> of(EmissionSource source, String symbol, BigDecimal difference, String unit) {
        Optional<LineResult> line = subject.asStated().line(source.getId());
        Optional<Trace> trace = line.flatMap(LineResult::trace);
        if (trace.isEmpty()) {
            return Optional.empty();
        }
        return term(trace.get(), symbol, unit).filter(term -> term.value().signum() != 0)
                .filter(term -> isProportional(trace.get(), term))
                .map(term -> line.get().co2e().multiply(converted(difference, unit, term)).divide(term.value(), PRECISION));
    }

    private Optional<Term> term(Trace trace, String symbol, String unit) {
        List<Term> fitting = trace.terms().stream()
                .filter(term -> symbol.isEmpty() ? term.symbol().role() == Symbol.Role.ACTIVITY
                        : term.symbol().name().equals(symbol))
                .filter(term -> unit.equals(term.symbol().unit()) || subject.quantification().converts(unit, term.symbol().unit()))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private BigDecimal converted(BigDecimal difference, String unit, Term term) {
        return unit.equals(term.symbol().unit()) ? difference
                : subject.quantification().convert(difference, unit, term.symbol().unit());
    }

    /** Whether twice the input gives twice the result. */
    private boolean isProportional(Trace trace, Term term) {
        Map<String, BigDecimal> inputs = new HashMap<>();
        trace.terms().stream().filter(one -> trace.method().symbol(one.symbol().name()).isPresent())
                .forEach(one -> inputs.put(one.symbol().name(), one.value()));
        Optional<BigDecimal> once = subject.quantification().evaluate(trace.method(), inputs);
        inputs.put(term.symbol().name(), term.value().multiply(TWO));
        Optional<BigDecimal> twice = subject.quantification().evaluate(trace.method(), inputs);
        return once.isPresent() && twice.isPresent() && twice.get().subtract(once.get().multiply(TWO)).abs()
                .compareTo(once.get().abs().multiply(NEGLIGIBLE)) <= 0;
    }
}
