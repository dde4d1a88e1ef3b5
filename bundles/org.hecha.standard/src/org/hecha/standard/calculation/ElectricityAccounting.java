package org.hecha.standard.calculation;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;

/**
 * Accounts for electricity under several conventions side by side: by the average of the place, by the market with
 * contractual instruments, by the factor a guide names. Which conventions there are and what proves a claim is declared
 * by the installed standards. Safe for any thread; changes nothing.
 */
public interface ElectricityAccounting {

    /**
     * Never throws for what the inventory contains: what cannot be counted is a problem, a claim that is not accepted
     * says why.
     *
     * @param calculation the inventory calculated, on either basis; amounts of purchased power are taken from it
     */
    ElectricityAccount account(Engagement engagement, Inventory inventory, Calculation calculation);
}
