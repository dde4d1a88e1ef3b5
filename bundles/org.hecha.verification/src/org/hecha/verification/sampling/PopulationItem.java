package org.hecha.verification.sampling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.hecha.model.base.Identified;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;

/**
 * One item of a population. Immutable but for the objects of the model it points at.
 *
 * @param subject the record, the source or the facility
 * @param source the source it belongs to; null for a facility
 * @param category ISO 14064-1 category; 0 for a facility
 * @param quantity quantity as reported; for a source or a facility its recalculated emission
 * @param unit unit of that
 * @param book its part of the recalculated emission in tCO2e, negative where it is deducted
 * @param rate tCO2e per {@code unit}; empty where an item of its kind has no emission to derive it from
 */
public record PopulationItem(Identified subject, EmissionSource source, int category, BigDecimal quantity, String unit,
        BigDecimal book, Optional<BigDecimal> rate) {

    /** Id of the subject. */
    public String id() {
        return subject.getId();
    }

    /** Facility it belongs to; empty for none. */
    public String facilityId() {
        if (source == null) {
            return id();
        }
        return source.getFacilityId() == null ? "" : source.getFacilityId();
    }

    /** The month in which a record lies; empty for what spans several or is no record. */
    public Optional<YearMonth> month() {
        if (!(subject instanceof ActivityData row) || row.getPeriodStart() == null) {
            return Optional.empty();
        }
        LocalDate end = row.getPeriodEnd() == null ? row.getPeriodStart() : row.getPeriodEnd();
        YearMonth month = YearMonth.from(row.getPeriodStart());
        return month.equals(YearMonth.from(end)) ? Optional.of(month) : Optional.empty();
    }
}
