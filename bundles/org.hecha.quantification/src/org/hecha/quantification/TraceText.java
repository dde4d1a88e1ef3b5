package org.hecha.quantification;

import java.util.Locale;

import org.hecha.quantification.internal.TextKey;
import org.hecha.quantification.internal.trace.Derivation;
import org.hecha.quantification.internal.trace.Digits;
import org.hecha.quantification.internal.trace.Infix;
import org.hecha.quantification.internal.trace.OriginText;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Term;
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
        Method method = trace.method();
        String clause = String.join(" ", method.standardId(), method.edition(), method.clause()).strip()
                .replaceAll(" +", " ");
        StringBuilder text = new StringBuilder(TextKey.TRACE_METHOD.in(locale, method.id(), clause));
        String title = method.title().in(locale);
        text.append(title.isBlank() ? "" : " " + title).append(NEXT).append(equation(trace)).append(NEXT);
        text.append(TextKey.TRACE_ORIGINS.in(locale)).append(NEXT);
        trace.terms().forEach(term -> text.append("  ").append(origin(term, locale)).append(NEXT));
        return text.toString();
    }

    /** Only the equation: formula, values, result, one line each. */
    public static String equation(Trace trace) {
        Derivation derivation = new Derivation(trace);
        String formula = new Infix(name -> name).write(derivation.formula());
        String values = new Infix(name -> operand(derivation.term(name))).write(derivation.formula());
        StringBuilder text = new StringBuilder(derivation.resultSymbol()).append(" = ").append(formula).append(NEXT)
                .append("  = ").append(values).append(NEXT);
        text.append("  = ").append(amount(Digits.text(trace.result()), trace.unit()));
        derivation.potential().ifPresent(term -> text.append(NEXT).append(term.symbol().name()).append(" = ").append(operand(term)));
        return text.toString();
    }

    private static String operand(Term term) {
        return amount(Derivation.value(term), term.symbol().unit());
    }

    private static String amount(String number, String unit) {
        return (number + " " + Derivation.unit(unit)).strip();
    }

    private static String origin(Term term, Locale locale) {
        String title = term.symbol().title().in(locale);
        boolean converted = !term.symbol().unit().equals(term.statedUnit());
        String stated = converted
                ? ", " + TextKey.TRACE_STATED.in(locale, amount(Digits.text(term.stated()), term.statedUnit())) : "";
        return term.symbol().name() + (title.isBlank() ? "" : " " + title) + " = " + operand(term) + stated + " — "
                + OriginText.of(term.origin(), locale);
    }
}
