package org.hecha.verification.internal.run;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Localized;
import org.hecha.standard.Text;

/**
 * The words of a rule with the check's arguments in them.
 *
 * @param pattern text with {0}, {1} …
 * @param arguments numbers are printed plainly, texts in the language shown
 */
record Filled(Text pattern, List<Object> arguments) implements Localized {

    static Localized of(Text pattern, Object... arguments) {
        return new Filled(pattern, Arrays.asList(arguments.clone()));
    }

    @Override
    public String in(Locale locale) {
        Object[] printed = arguments.stream().map(argument -> print(argument, locale)).toArray();
        return new MessageFormat(pattern.in(locale), Locale.ROOT).format(printed);
    }

    private static String print(Object argument, Locale locale) {
        if (argument instanceof Localized text) {
            return text.in(locale);
        }
        return argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }
}
