package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.SupplyKind;
import org.hecha.standard.Standing;

/**
 * What an electricity supply claims, and how much of it is accepted. Immutable.
 *
 * @param supplyId the supply
 * @param label what it is
 * @param kind kind of supply
 * @param quantity amount claimed, in MWh
 * @param accepted amount accepted, in MWh
 * @param factor factor at which the accepted amount counts, in tCO2/MWh; zero for green power
 * @param standing how sure the rule of proof is that was applied
 * @param refusals why it was not, or not wholly, accepted; one sentence each
 */
public record PowerClaim(String supplyId, Localized label, SupplyKind kind, BigDecimal quantity, BigDecimal accepted,
        BigDecimal factor, Standing standing, List<Problem> refusals) {

    public PowerClaim {
        Objects.requireNonNull(supplyId);
        Objects.requireNonNull(label);
        refusals = List.copyOf(refusals);
    }

    /** Whether all of it is accepted. */
    public boolean whole() {
        return accepted.compareTo(quantity) == 0;
    }
}
