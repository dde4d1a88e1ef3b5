package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;

/**
 * A tested item, as an estimate needs it.
 *
 * @param drawn what was drawn
 * @param difference error in tCO2e, reported minus correct; zero where no amount can be derived
 */
record Tested(Drawn drawn, BigDecimal difference) {

    BigDecimal book() {
        return drawn.item().book();
    }

    String stratum() {
        return drawn.stratum();
    }
}
