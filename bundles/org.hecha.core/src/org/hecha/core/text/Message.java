package org.hecha.core.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;

/** A message with its arguments. Printing is plain: a number keeps the digits it has. */
record Message(Messages source, String key, Object[] arguments) implements Localized {

    @Override
    public String in(Locale locale) {
        Object[] printed = Arrays.stream(arguments).map(argument -> print(argument, locale)).toArray();
        return new MessageFormat(source.pattern(key, locale), Locale.ROOT).format(printed);
    }

    private static String print(Object argument, Locale locale) {
        if (argument instanceof Localized text) {
            return text.in(locale);
        }
        return argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }

    /** The same message of the same arguments is the same: what was said before can be told without printing it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Message message && key.equals(message.key) && source.equals(message.source)
                && Arrays.equals(arguments, message.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Arrays.hashCode(arguments);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
