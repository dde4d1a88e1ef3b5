package org.hecha.quantification.internal.electricity;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.PowerClaim;

/**
 * A supply with what is accepted of its claim.
 *
 * @param lot what was supplied
 * @param claim what it claims; empty where it claims nothing
 * @param origin where the factor of the accepted amount comes from; empty where nothing is claimed
 */
record Judgement(Lot lot, Optional<PowerClaim> claim, Optional<Origin> origin) {

    BigDecimal accepted() {
        return claim.map(PowerClaim::accepted).orElse(BigDecimal.ZERO);
    }

    BigDecimal rest() {
        return lot.quantity().subtract(accepted());
    }

    /** Whether a claim was made and not, or not wholly, accepted. */
    boolean refused() {
        return claim.filter(made -> !made.whole()).isPresent();
    }
}
