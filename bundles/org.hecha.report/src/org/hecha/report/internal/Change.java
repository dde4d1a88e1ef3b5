package org.hecha.report.internal;

import java.math.BigDecimal;
import java.math.MathContext;

import org.hecha.core.text.Numbers;

/** A change in percent, as it is printed. */
final class Change {

    private Change() {
    }

    /** From the one to the other, in percent of the one with two decimals; a dash where that is zero. */
    static String of(BigDecimal from, BigDecimal to) {
        if (from.signum() == 0) {
            return to.signum() == 0 ? Numbers.grouped(BigDecimal.ZERO, 2) + " %" : "—"; //$NON-NLS-1$ //$NON-NLS-2$
        }
        BigDecimal share = to.subtract(from).scaleByPowerOfTen(2).divide(from.abs(), MathContext.DECIMAL128);
        return (share.signum() > 0 ? "+" : "") + Numbers.grouped(share, 2) + " %"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
