package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The range of a result when every input may lie half a unit of its last printed digit away.
 *
 * @param low smallest result
 * @param high largest result
 */
record Interval(BigDecimal low, BigDecimal high) {

    static Interval at(BigDecimal value) {
        return new Interval(value, value);
    }

    /**
     * The formulas are monotone in each input, so the extremes lie where every input stands at the end that pushes the
     * result the same way; the direction of each is found by trying it alone.
     *
     * @param halves how far each input may lie away, by symbol, in the symbol's unit
     */
    static Optional<Interval> of(Derivation derivation, Map<String, BigDecimal> halves) {
        Map<String, BigDecimal> lowest = new LinkedHashMap<>();
        Map<String, BigDecimal> highest = new LinkedHashMap<>();
        for (Map.Entry<String, BigDecimal> half : halves.entrySet()) {
            BigDecimal value = derivation.input(half.getKey());
            BigDecimal below = value.subtract(half.getValue());
            BigDecimal above = value.add(half.getValue());
            Optional<BigDecimal> resultBelow = derivation.with(Map.of(half.getKey(), below));
            Optional<BigDecimal> resultAbove = derivation.with(Map.of(half.getKey(), above));
            if (resultBelow.isEmpty() || resultAbove.isEmpty()) {
                return Optional.empty();
            }
            boolean rising = resultBelow.get().compareTo(resultAbove.get()) <= 0;
            lowest.put(half.getKey(), rising ? below : above);
            highest.put(half.getKey(), rising ? above : below);
        }
        List<BigDecimal> ends = new ArrayList<>(List.of(derivation.value()));
        derivation.with(lowest).ifPresent(ends::add);
        derivation.with(highest).ifPresent(ends::add);
        return Optional.of(new Interval(ends.stream().min(BigDecimal::compareTo).orElseThrow(),
                ends.stream().max(BigDecimal::compareTo).orElseThrow()));
    }

    /** Whether a number that rounds to {@code printed} lies in the range. */
    boolean reaches(Printed printed) {
        BigDecimal half = printed.halfUnit();
        return low.compareTo(printed.value().add(half)) <= 0 && high.compareTo(printed.value().subtract(half)) >= 0;
    }

    /** Half of its width. */
    BigDecimal half() {
        return high.subtract(low).multiply(new BigDecimal("0.5"));
    }
}
