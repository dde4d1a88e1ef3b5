package org.hecha.verification.internal.run;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Localized;
import org.hecha.standard.Text;

/**
 * The words of a rule with the check's arguments in them: numbers are printed plainly, texts in the language shown. The sentence
 * that was said last is kept, so that whoever says it again, beside the window or in it, need not make it again. Any thread.
 */
final class Filled implements Localized {

    /** A sentence and its language. */
    private record Said(Locale locale, String sentence) {
    }

    private final Text pattern;
    private final List<Object> arguments;
    private volatile Said last;

    private Filled(Text pattern, List<Object> arguments) {
        this.pattern = pattern;
        this.arguments = arguments;
    }

    /** @param pattern text with {0}, {1} … */
    static Localized of(Text pattern, Object... arguments) {
        return new Filled(pattern, Arrays.asList(arguments.clone()));
    }

    @Override
    public String in(Locale locale) {
        Said said = last;
        if (said == null || !said.locale().equals(locale)) {
            Object[] printed = arguments.stream().map(argument -> print(argument, locale)).toArray();
            said = new Said(locale, new MessageFormat(pattern.in(locale), Locale.ROOT).format(printed));
            last = said;
        }
        return said.sentence();
    }

    private static String print(Object argument, Locale locale) {
        if (argument instanceof Localized text) {
            return text.in(locale);
        }
        return argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filled filled && pattern.equals(filled.pattern) && arguments.equals(filled.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * pattern.hashCode() + arguments.hashCode();
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
