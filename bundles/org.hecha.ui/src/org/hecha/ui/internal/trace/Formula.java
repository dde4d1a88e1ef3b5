package org.hecha.ui.internal.trace;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.ui.internal.common.Digits;
import org.hecha.ui.internal.common.Words;

/** A formula as people write it: once with its symbols, once with the values, once with the result. */
final class Formula {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*"); //$NON-NLS-1$

    private Formula() {
    }

    /** {@code E = FC × NCV}, then {@code = 10 t × 42.652 GJ/t}, then {@code = 426.52 GJ}. */
    static String of(Trace trace) {
        Map<String, Term> terms = trace.terms().stream()
                .collect(Collectors.toMap(term -> term.symbol().name(), Function.identity(), (a, b) -> a));
        String result = Digits.exact(trace.result().stripTrailingZeros()) + Words.unit(trace.unit());
        return "E = " + pretty(trace.method().formula()) //$NON-NLS-1$
                + "\n  = " + pretty(withValues(trace.method().formula(), terms)) //$NON-NLS-1$
                + "\n  = " + result; //$NON-NLS-1$
    }

    private static String withValues(String formula, Map<String, Term> terms) {
        Matcher names = NAME.matcher(formula);
        return names.replaceAll(found -> {
            Term term = terms.get(found.group());
            return Matcher.quoteReplacement(term == null ? found.group() : value(term, formula, found.end()));
        });
    }

    /** Brackets where the value alone would be misread: below zero, or with a unit before a power. */
    private static String value(Term term, String formula, int end) {
        String text = Digits.exact(term.value()) + Words.unit(term.symbol().unit());
        boolean power = formula.substring(end).stripLeading().startsWith("^"); //$NON-NLS-1$
        return power || term.value().signum() < 0 ? '(' + text + ')' : text;
    }

    /** Signs as they are printed. Units keep theirs: a sign of the formula stands between spaces. */
    private static String pretty(String formula) {
        return formula.replaceAll("\\s*\\*\\s*(?![^ ]*[/^]?\\d* ?$^)", " × ").replace(" - ", " − "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
