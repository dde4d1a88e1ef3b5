package org.hecha.quantification;

import java.util.Locale;

import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.trace.Derivation;
import org.hecha.quantification.internal.trace.Digits;
import org.hecha.quantification.internal.trace.Infix;
import org.hecha.quantification.internal.trace.TermText;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Trace;

/**
 * A derivation in plain text: the method, the formula with its symbols, with values and units, and its result, then
 * where each value comes from. Numbers with many digits are cut off and end in "…"; {@link TraceJson} has all digits.
 */
public final class TraceText {

    private static final String NEXT = System.lineSeparator();

    private TraceText() {
    }

    /** The whole derivation, several lines, the last one ended. @param trace of a line or figure that has a result */
    public static String of(Trace trace, Locale locale) {
        return of(trace, locale, EvidenceNames.NONE);
    }

    /** The same with evidence called by its name. */
    public static String of(Trace trace, Locale locale, EvidenceNames evidence) {
        Method method = trace.method();
        String clause = String.join(" ", method.standardId(), method.edition(), method.clause()).strip()
                .replaceAll(" +", " ");
        StringBuilder text = new StringBuilder(TextKey.TRACE_METHOD.in(locale, method.id(), clause));
        String title = method.title().in(locale);
        text.append(title.isBlank() ? "" : " " + title).append(NEXT).append(equation(trace)).append(NEXT);
        text.append(TextKey.TRACE_ORIGINS.in(locale)).append(NEXT);
        trace.terms().forEach(term -> text.append("  ").append(TermText.line(term, locale, evidence)).append(NEXT));
        return text.toString();
    }

    /** Only the equation: formula, values, result, one line each. */
    public static String equation(Trace trace) {
        Derivation derivation = new Derivation(trace);
        String formula = new Infix(name -> name).write(derivation.formula());
        String values = new Infix(name -> TermText.operand(derivation.term(name))).write(derivation.formula());
        StringBuilder text = new StringBuilder(derivation.resultSymbol()).append(" = ").append(formula).append(NEXT)
                .append("  = ").append(values).append(NEXT);
        text.append("  = ").append(TermText.amount(Digits.text(trace.result()), trace.unit()));
        derivation.potential().ifPresent(term -> text.append(NEXT).append(term.symbol().name()).append(" = ").append(TermText.operand(term)));
        return text.toString();
    }
}
