package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.Standing;

/**
 * A limit that the data declare.
 *
 * @param id stable id
 * @param value the limit; shares as fractions
 * @param share whether it is a share, shown in percent
 * @param standing how sure it is
 * @param source where it comes from, for people
 */
record CrossLimit(String id, BigDecimal value, boolean share, Standing standing, Localized source) {

    boolean exceededBy(BigDecimal amount) {
        return amount.abs().compareTo(value) > 0;
    }

    /** The limit with its source; an unconfirmed one says so. */
    Localized shown() {
        String number = share ? value.movePointRight(2).stripTrailingZeros().toPlainString() + " %"
                : value.stripTrailingZeros().toPlainString();
        return Messages.of(CrossLimit.class)
                .text(standing == Standing.UNCONFIRMED ? "limitUnconfirmed" : "limit", number, source);
    }
}
