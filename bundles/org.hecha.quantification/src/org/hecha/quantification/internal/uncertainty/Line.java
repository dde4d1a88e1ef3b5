package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.quantification.internal.formula.Derivative;
import org.hecha.quantification.internal.formula.Node;
import org.hecha.quantification.internal.number.Exact;

/**
 * One line of the inventory, from its inputs to tCO2e.
 *
 * @param sourceId the line's source, as in the calculation
 * @param label name of the source
 * @param category ISO 14064-1 category
 * @param year calendar year, where it is known
 * @param co2e as calculated
 * @param formula gives tCO2e as it counts: without biogenic CO2, negative where it is deducted
 * @param values value of every symbol
 * @param inputs what the values consist of, constants and conventions left out
 * @param slope value and derivatives of the formula; empty where it has no derivative
 */
record Line(String sourceId, String label, int category, Optional<Integer> year, BigDecimal co2e, Node formula,
        Map<String, Exact> values, List<Input> inputs, Optional<Derivative> slope) {

    Line {
        values = Map.copyOf(values);
        inputs = List.copyOf(inputs);
    }

    /** Whether a change of the input would change the line. */
    boolean dependsOn(Input input) {
        return input.value().signum() != 0
                && slope.map(s -> s.partials().getOrDefault(input.symbol(), Exact.ZERO).signum() != 0).orElse(true);
    }

    /** Whether every input on which it depends has a statement. */
    boolean complete() {
        return inputs.stream().noneMatch(input -> input.stated().missing() && dependsOn(input));
    }
}
