package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Amounts times what a unit of them contains: tonnes of coal times GJ/t.
 *
 * @param value what is contained
 * @param unit unit above the line of the content's unit
 */
record Content(BigDecimal value, String unit) {

    /**
     * @param contentUnit a quotient such as {@code GJ/10^4 Nm3}
     * @return empty where the amount is not in a unit like the one below the line
     */
    static Optional<Content> of(CrossInput input, BigDecimal amount, String amountUnit, BigDecimal content,
            String contentUnit) {
        int line = contentUnit == null ? -1 : contentUnit.indexOf('/');
        if (line < 0) {
            return Optional.empty();
        }
        String below = contentUnit.substring(line + 1);
        return input.converts(amountUnit, below)
                ? Optional.of(new Content(input.convert(amount, amountUnit, below).multiply(content),
                        contentUnit.substring(0, line)))
                : Optional.empty();
    }
}
