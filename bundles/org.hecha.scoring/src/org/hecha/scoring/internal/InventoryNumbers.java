package org.hecha.scoring.internal;

import java.math.BigDecimal;

/**
 * What a verified package says about emissions, recalculated with the values the criteria ask for, exact, in tCO2e.
 *
 * @param category1 direct emissions
 * @param category2 emissions from imported energy
 * @param category3 other indirect emissions
 * @param holdsCategory3 whether the inventory has a line of that category
 */
record InventoryNumbers(BigDecimal category1, BigDecimal category2, BigDecimal category3, boolean holdsCategory3) {

    /** What has to be offset. */
    BigDecimal categories1And2() {
        return category1.add(category2);
    }
}
