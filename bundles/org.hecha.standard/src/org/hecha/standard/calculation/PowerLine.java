package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.SupplyKind;

/**
 * One amount of electricity with the factor it counts at. Immutable.
 *
 * @param year calendar year in which it begins; 0 where neither it nor the engagement has a period
 * @param subjectId electricity supply or emission source it stands for; empty for the rest that no record covers
 * @param label what it is
 * @param kind kind of supply
 * @param quantity amount in MWh
 * @param factor factor in tCO2/MWh; empty where none was found
 * @param emission {@code quantity * factor} in tCO2, exact; empty where there is no factor
 * @param origin where the factor comes from; empty where there is none
 */
public record PowerLine(int year, String subjectId, Localized label, SupplyKind kind, BigDecimal quantity,
        Optional<BigDecimal> factor, Optional<BigDecimal> emission, Optional<Origin> origin) {

    public PowerLine {
        Objects.requireNonNull(subjectId);
        Objects.requireNonNull(label);
        Objects.requireNonNull(quantity);
    }
}
