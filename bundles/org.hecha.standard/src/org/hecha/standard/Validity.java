package org.hecha.standard;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * For which reporting periods a published value or the edition of its document is meant. Immutable.
 *
 * @param from first day, empty = not limited or not known
 * @param until last day, empty = not limited or not known
 * @param source source key of the two days, as in the facts page
 * @param note what a reader must know about them, or {@link Text#NONE}
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until, String source, Text note) {

    /** Neither day is known. */
    public static final Validity OPEN = new Validity(Optional.empty(), Optional.empty(), "", Text.NONE);

    public Validity {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        Objects.requireNonNull(source);
        Objects.requireNonNull(note);
    }

    /** Whether neither day is known. */
    public boolean isOpen() {
        return from.isEmpty() && until.isEmpty();
    }

    /**
     * Whether it holds on one day of a period at least. An edition that comes into force during a period may be used
     * for all of it; one that came into force only afterwards, or was replaced before, may not.
     *
     * @param start first day, null = open
     * @param end last day, null = open
     */
    public boolean touches(LocalDate start, LocalDate end) {
        boolean tooLate = from.isPresent() && end != null && end.isBefore(from.get());
        boolean tooEarly = until.isPresent() && start != null && start.isAfter(until.get());
        return !tooLate && !tooEarly;
    }

    /** Both days with three dots between them: {@code 2021-01-01 … 2022-12-31}; empty where neither is known. */
    public String range() {
        return isOpen() ? ""
                : (from.map(LocalDate::toString).orElse("") + " … " + until.map(LocalDate::toString).orElse("")).strip();
    }
}
