package org.hecha.ui.internal.trace;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hecha.core.text.Numbers;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.Words;

/** A formula as people write it: once with its symbols, once with the values, once with the result. */
final class Formula {

    private static final Pattern TOKEN = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)|([0-9.]+)|([-+*/^(),])"); //$NON-NLS-1$

    private Formula() {
    }

    /** {@code E = FC × NCV}, then {@code = 10 t × 42.652 GJ/t}, then {@code = 426.52 GJ}. */
    static String of(Trace trace) {
        Map<String, Term> terms = trace.terms().stream()
                .collect(Collectors.toMap(term -> term.symbol().name(), Function.identity(), (a, b) -> a));
        String formula = trace.method().formula();
        return "E = " + written(formula, Map.of()) //$NON-NLS-1$
                + "\n  = " + written(formula, terms) //$NON-NLS-1$
                + "\n  = " + Digits.trimmed(trace.result()) + Words.unit(trace.unit()); //$NON-NLS-1$
    }

    private static String written(String formula, Map<String, Term> terms) {
        StringBuilder out = new StringBuilder();
        Matcher token = TOKEN.matcher(formula);
        while (token.find()) {
            if (token.group(1) != null && terms.containsKey(token.group(1))) {
                out.append(value(terms.get(token.group(1)), formula.substring(token.end())));
            } else {
                out.append(token.group(3) == null ? token.group() : sign(token.group()));
            }
        }
        return out.toString().strip();
    }

    /** Brackets where the value alone would be misread: below zero, or with a unit before a power. */
    private static String value(Term term, String rest) {
        String number = term.symbol().printed().isEmpty() ? Numbers.grouped(term.value()) : term.symbol().printed();
        String text = number + Words.unit(term.symbol().unit());
        return term.value().signum() < 0 || rest.stripLeading().startsWith("^") ? '(' + text + ')' : text; //$NON-NLS-1$
    }

    private static String sign(String operator) {
        return switch (operator) {
            case "*" -> " × "; //$NON-NLS-1$ //$NON-NLS-2$
            case "/" -> " ÷ "; //$NON-NLS-1$ //$NON-NLS-2$
            case "+" -> " + "; //$NON-NLS-1$ //$NON-NLS-2$
            case "-" -> " − "; //$NON-NLS-1$ //$NON-NLS-2$
            case "," -> ", "; //$NON-NLS-1$ //$NON-NLS-2$
            default -> operator;
        };
    }
}
