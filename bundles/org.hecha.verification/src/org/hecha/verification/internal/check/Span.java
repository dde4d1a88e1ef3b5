package org.hecha.verification.internal.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;

/**
 * Days from one to another, both included.
 *
 * @param first first day
 * @param last last day
 */
public record Span(LocalDate first, LocalDate last) {

    /** Period of a source: its own, else that of the engagement. */
    public static Optional<Span> of(Engagement engagement, EmissionSource source) {
        return of(source.getPeriodStart() == null ? engagement.getPeriodStart() : source.getPeriodStart(),
                source.getPeriodEnd() == null ? engagement.getPeriodEnd() : source.getPeriodEnd());
    }

    public static Optional<Span> of(LocalDate first, LocalDate last) {
        return first == null || last == null ? Optional.empty() : Optional.of(new Span(first, last));
    }

    public boolean contains(Span inner) {
        return !inner.first.isBefore(first) && !inner.last.isAfter(last);
    }

    public boolean backwards() {
        return last.isBefore(first);
    }

    /** Days in it, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The days that both have. */
    public Optional<Span> with(Span other) {
        Span common = new Span(first.isAfter(other.first) ? first : other.first,
                last.isBefore(other.last) ? last : other.last);
        return common.backwards() ? Optional.empty() : Optional.of(common);
    }

    /** The same days some years later; the last day of a month stays the last day. */
    public Span later(int years) {
        boolean whole = last.plusDays(1).getDayOfMonth() == 1;
        return new Span(first.plusYears(years),
                whole ? last.plusDays(1).plusYears(years).minusDays(1) : last.plusYears(years));
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
