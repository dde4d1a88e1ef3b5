package org.hecha.quantification.internal.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.formula.FormulaParser;
import org.hecha.quantification.internal.formula.Node;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;

/** A trace made ready for writing: the formula as a tree, the terms by symbol, and what stands left of the equals sign. */
public final class Derivation {

    private final Trace trace;
    private final Node formula;
    private final Map<String, Term> terms = new HashMap<>();

    /** @throws IllegalArgumentException when the trace's formula is none; no installed method has such a one */
    public Derivation(Trace trace) {
        this.trace = trace;
        try {
            this.formula = FormulaParser.parse(trace.method().formula());
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(refusal.in(Locale.ENGLISH), refusal);
        }
        trace.terms().forEach(term -> terms.put(term.symbol().name(), term));
    }

    public Node formula() {
        return formula;
    }

    public Trace trace() {
        return trace;
    }

    /** The term of a symbol of the formula. */
    public Term term(String symbol) {
        Term term = terms.get(symbol);
        if (term == null) {
            throw new IllegalArgumentException("the trace has no term for " + symbol);
        }
        return term;
    }

    /** A letter for the result that no symbol of the formula has. */
    public String resultSymbol() {
        String letter = switch (trace.method().kind()) {
            case EMISSION -> "E";
            case REDUCTION -> "R";
            case FIGURE -> "X";
        };
        return List.of(letter, "Y", "Z", letter + "_0").stream().filter(name -> !terms.containsKey(name)).findFirst()
                .orElse(letter + "_result");
    }

    /** The factor that turns the mass of a gas into CO2e, which is no symbol of the formula. */
    public Optional<Term> potential() {
        Method method = trace.method();
        return trace.terms().stream().filter(term -> method.symbol(term.symbol().name()).isEmpty()).findFirst();
    }

    /** A value as it stands in the formula: a constant as it is printed in the standard. */
    public static String value(Term term) {
        String printed = term.symbol().printed();
        return printed.isEmpty() ? Digits.text(term.value()) : printed;
    }

    /** The unit of a term; empty for a pure number. */
    public static String unit(Term term) {
        return unit(term.symbol().unit());
    }

    /** A unit as it is written behind a number; empty for a pure number. */
    public static String unit(String unit) {
        return "1".equals(unit) ? "" : unit;
    }
}
