package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.verification.internal.check.Span;

/**
 * An amount over some days.
 *
 * @param days the days
 * @param quantity amount
 * @param unit its unit
 */
record Dated(Span days, BigDecimal quantity, String unit) {

    /** An amount; one without days of its own stands for the whole. Empty without a number or unit, or where days run backwards. */
    static Optional<Dated> of(LocalDate start, LocalDate end, BigDecimal quantity, String unit, Optional<Span> whole) {
        return Span.of(start, end).or(() -> whole).filter(days -> !days.backwards() && quantity != null && unit != null)
                .map(days -> new Dated(days, quantity, unit));
    }

    /** Sum in {@code unit}; every unit is summed exactly before it is converted once. */
    static BigDecimal sum(CrossInput input, List<Dated> amounts, String unit) {
        Map<String, BigDecimal> byUnit = new LinkedHashMap<>();
        amounts.forEach(amount -> byUnit.merge(amount.unit(), amount.quantity(), BigDecimal::add));
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> one : byUnit.entrySet()) {
            sum = sum.add(input.convert(one.getValue(), one.getKey(), unit));
        }
        return sum;
    }
}
