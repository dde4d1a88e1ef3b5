package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.SupplyKind;

/**
 * Electricity bought in one year, as one record has it.
 *
 * @param year year in which it begins, or 0
 * @param subjectId source or supply; empty where no record covers it
 * @param quantity amount in the unit of the rules
 * @param places rows under which a regional table may have it, the best first
 */
record Lot(int year, String subjectId, Localized label, SupplyKind kind, BigDecimal quantity, List<String> places) {

    Lot of(BigDecimal part) {
        return new Lot(year, subjectId, label, kind, part, places);
    }
}
