package org.hecha.standard.comparison;

import java.math.BigDecimal;

/**
 * Misstatements added up, in tCO2e. Opposite errors cancel in the net sum and not in the gross sum; both are weighed.
 *
 * @param net signed sum, stated minus correct: positive where too much is stated
 * @param gross sum of the amounts
 */
public record Misstatement(BigDecimal net, BigDecimal gross) {

    /** No misstatement. */
    public static final Misstatement NONE = new Misstatement(BigDecimal.ZERO, BigDecimal.ZERO);

    /** This with one more. */
    public Misstatement plus(BigDecimal amount) {
        return new Misstatement(net.add(amount), gross.add(amount.abs()));
    }

    /** Whether either sum lies above a threshold; with a threshold of zero every departure does. */
    public boolean exceeds(BigDecimal threshold) {
        return net.abs().compareTo(threshold) > 0 || gross.compareTo(threshold) > 0;
    }
}
