package org.hecha.verification.crosscheck;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;

/**
 * Holds the quantities of an inventory against everything else that is known of them: the same computation that the
 * rules {@code HECHA-CROSS-…}, {@code HECHA-STOCK}, {@code HECHA-METER} and their kin report. A service; changes nothing,
 * safe for any thread, but the model objects handed in must not change meanwhile. Takes time in proportion to the number
 * of records (and its logarithm).
 */
public interface CrossChecking {

    /** All cross-checks that the records of the inventory allow. Never fails for what the inventory contains. */
    CrossTable examine(Engagement engagement, Inventory inventory);
}
