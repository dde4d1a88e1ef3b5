package org.hecha.ui.score.internal.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

import org.hecha.core.text.Numbers;
import org.hecha.ui.Speech;

/** Reads what a person types: a sentence where it cannot be read, nothing where it was taken. */
final class Entries {

    private static final Speech SPEECH = Speech.of(Entries.class);

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
        Optional<BigDecimal> number = Numbers.typed(typed);
        if (number.isEmpty() && !typed.isBlank()) {
            return Optional.of(SPEECH.say("notANumber", typed)); //$NON-NLS-1$
        }
        taken.accept(number.orElse(null));
        return Optional.empty();
    }

    static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString(); //$NON-NLS-1$
    }
}
