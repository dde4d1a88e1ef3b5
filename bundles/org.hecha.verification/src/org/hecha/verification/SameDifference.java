package org.hecha.verification;

import java.math.BigDecimal;
import java.util.Objects;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;

/**
 * Two findings that explain the same difference of the same number, one of which is not added up. Immutable.
 *
 * @param left number of the finding that is not added
 * @param leftAmount its misstatement in tCO2e
 * @param counted number of the finding that counts in its place, or of the largest of those that together do
 * @param countedAmount its misstatement in tCO2e
 */
public record SameDifference(int left, BigDecimal leftAmount, int counted, BigDecimal countedAmount) {

    private static final int DECIMALS = 2;

    public SameDifference {
        Objects.requireNonNull(leftAmount);
        Objects.requireNonNull(countedAmount);
    }

    /** The remark that goes with the sum. */
    public Localized text() {
        return Messages.of(SameDifference.class).text("sameDifference", left, Numbers.grouped(leftAmount, DECIMALS), counted,
                Numbers.grouped(countedAmount, DECIMALS));
    }
}
