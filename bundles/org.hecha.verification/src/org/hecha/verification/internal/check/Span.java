package org.hecha.verification.internal.check;

import java.time.LocalDate;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;

/**
 * Days from one to another, both included.
 *
 * @param first first day
 * @param last last day
 */
record Span(LocalDate first, LocalDate last) {

    /** Period of a source: its own, else that of the engagement. */
    static Optional<Span> of(Engagement engagement, EmissionSource source) {
        return of(source.getPeriodStart() == null ? engagement.getPeriodStart() : source.getPeriodStart(),
                source.getPeriodEnd() == null ? engagement.getPeriodEnd() : source.getPeriodEnd());
    }

    static Optional<Span> of(LocalDate first, LocalDate last) {
        return first == null || last == null ? Optional.empty() : Optional.of(new Span(first, last));
    }

    boolean contains(Span inner) {
        return !inner.first.isBefore(first) && !inner.last.isAfter(last);
    }

    boolean backwards() {
        return last.isBefore(first);
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
