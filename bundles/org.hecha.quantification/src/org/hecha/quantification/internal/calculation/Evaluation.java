package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.quantification.internal.ProblemKind;
import org.hecha.quantification.internal.catalogue.CompiledMethod;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Term;

/** A method applied to values: what lines and figures have in common. */
final class Evaluation {

    private Evaluation() {
    }

    static Exact result(CompiledMethod method, Map<String, Taken> values, String subjectId, String label)
            throws NotCalculable {
        try {
            return method.calculate(symbol -> values.get(symbol).value());
        } catch (ArithmeticException e) {
            throw new NotCalculable(ProblemKind.DIVISION_BY_ZERO.of(subjectId, label, method.method().formula()));
        }
    }

    /** One term per symbol, in the order of the declaration; the list may be added to. */
    static List<Term> terms(Method method, Map<String, Taken> values) {
        List<Term> terms = new ArrayList<>();
        for (Symbol symbol : method.symbols()) {
            terms.add(symbol.role() == Symbol.Role.CONSTANT ? constant(symbol, method)
                    : values.get(symbol.name()).term(symbol));
        }
        return terms;
    }

    private static Term constant(Symbol symbol, Method method) {
        BigDecimal value = symbol.fixed().orElseThrow();
        Origin origin = new Origin(ProvenanceKind.DEFAULT_TABLE, method.standardId(), method.edition(),
                method.clause(), method.standing(), Text.NONE, List.of());
        return new Term(symbol, value, value, symbol.unit(), origin);
    }

    static void checkLimits(Symbol symbol, Taken taken, String subjectId, String label, List<Problem> problems) {
        if (taken == null) {
            return;
        }
        boolean below = symbol.minimum().filter(min -> taken.value().compareTo(Exact.of(min)) < 0).isPresent();
        boolean above = symbol.maximum().filter(max -> taken.value().compareTo(Exact.of(max)) > 0).isPresent();
        if (below || above) {
            problems.add(ProblemKind.VALUE_OUTSIDE_LIMITS.of(subjectId, label, symbol.name(), taken.value().decimal(),
                    symbol.unit(), symbol.minimum().map(BigDecimal::toPlainString).orElse("−∞"),
                    symbol.maximum().map(BigDecimal::toPlainString).orElse("∞")));
        }
    }
}
