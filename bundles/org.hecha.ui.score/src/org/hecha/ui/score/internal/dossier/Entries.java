package org.hecha.ui.score.internal.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.hecha.ui.Speech;

/** Reads what a person types: a sentence where it cannot be read, nothing where it was taken. */
final class Entries {

    private static final Speech SPEECH = Speech.of(Entries.class);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?"); //$NON-NLS-1$

    private Entries() {
    }

    static Optional<String> words(String typed, Consumer<String> taken) {
        taken.accept(typed.isEmpty() ? null : typed);
        return Optional.empty();
    }

    static Optional<String> day(String typed, Consumer<LocalDate> taken) {
        try {
            taken.accept(typed.isEmpty() ? null : LocalDate.parse(typed.replace('/', '-').replace('.', '-')));
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(SPEECH.say("notADay", typed)); //$NON-NLS-1$
        }
    }

    static Optional<String> number(String typed, Consumer<BigDecimal> taken) {
        String plain = typed.replace(",", "").replace("，", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        if (!plain.isEmpty() && !NUMBER.matcher(plain).matches()) {
            return Optional.of(SPEECH.say("notANumber", typed)); //$NON-NLS-1$
        }
        taken.accept(plain.isEmpty() ? null : new BigDecimal(plain));
        return Optional.empty();
    }

    static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString(); //$NON-NLS-1$
    }
}
