package org.hecha.quantification.internal.trace;

import java.util.Locale;

import org.hecha.quantification.EvidenceNames;
import org.hecha.quantification.internal.TextKey;
import org.hecha.standard.calculation.Term;

/** One value of a derivation in words: its title, what it was stated as, where it comes from. */
public final class TermText {

    private TermText() {
    }

    /** Symbol, title, value, stated value where it was converted, origin and evidence, on one line. */
    public static String line(Term term, Locale locale, EvidenceNames evidence) {
        String title = term.symbol().title().in(locale);
        return term.symbol().name() + (title.isBlank() ? "" : " " + title) + " = " + operand(term)
                + stated(term, locale) + " — " + OriginText.of(term.origin(), locale, evidence);
    }

    /** What stands behind a value that is already written: title, stated value, origin and evidence. */
    public static String legend(Term term, Locale locale, EvidenceNames evidence) {
        String title = term.symbol().title().in(locale);
        return (title.isBlank() ? "" : title) + stated(term, locale) + " — "
                + OriginText.of(term.origin(), locale, evidence);
    }

    /** Value with its unit. */
    public static String operand(Term term) {
        return amount(Derivation.value(term), term.symbol().unit());
    }

    /** A number with its unit; a pure number alone. */
    public static String amount(String number, String unit) {
        return (number + " " + Derivation.unit(unit)).strip();
    }

    private static String stated(Term term, Locale locale) {
        return term.symbol().unit().equals(term.statedUnit()) ? ""
                : ", " + TextKey.TRACE_STATED.in(locale, amount(Digits.text(term.stated()), term.statedUnit()));
    }
}
