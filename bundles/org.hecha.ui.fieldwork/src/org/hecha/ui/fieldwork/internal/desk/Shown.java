package org.hecha.ui.fieldwork.internal.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Numbers;
import org.hecha.ui.Speech;

/** Moments, days and amounts as the pages show them. Without state. */
public final class Shown {

    /** Where there is no number. */
    public static final String NONE = "—"; //$NON-NLS-1$

    private static final Speech SPEECH = Speech.of(Shown.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$
    private static final int DECIMALS = 2;

    private Shown() {
    }

    /** A moment by the clock of this machine. */
    public static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(ZoneId.systemDefault())); //$NON-NLS-1$
    }

    public static String day(LocalDate day) {
        return Objects.toString(day, ""); //$NON-NLS-1$
    }

    /** Tonnes with two decimals. */
    public static String tonnes(BigDecimal amount) {
        return amount == null ? NONE : Numbers.grouped(amount, DECIMALS);
    }

    public static String tonnes(Optional<BigDecimal> amount) {
        return tonnes(amount.orElse(null));
    }

    /** A percentage with one decimal. */
    public static String percent(Optional<BigDecimal> percent) {
        return percent.map(one -> Numbers.grouped(one, 1) + " %").orElse(NONE); //$NON-NLS-1$
    }

    /** Text that may be missing. */
    public static String text(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }

    /** Lines of a description; labelled lines whose text is empty are left out. */
    public static final class Lines {

        private final List<String> lines = new ArrayList<>();

        /** A line, where it says something. */
        public Lines add(String line) {
            if (line != null && !line.isBlank()) {
                lines.add(line);
            }
            return this;
        }

        /** A line behind a label, where it says something. */
        public Lines add(String label, String text) {
            return text == null || text.isBlank() ? this : add(SPEECH.say("labelled", label, text)); //$NON-NLS-1$
        }

        /** A label with a list below it, where there is one. */
        public Lines list(String label, List<String> items) {
            if (!items.isEmpty()) {
                lines.add(SPEECH.say("labelled", label, "").stripTrailing()); //$NON-NLS-1$ //$NON-NLS-2$
                items.forEach(item -> lines.add("  • " + item)); //$NON-NLS-1$
            }
            return this;
        }

        @Override
        public String toString() {
            return String.join("\n", lines); //$NON-NLS-1$
        }
    }
}
