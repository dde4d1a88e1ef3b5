package org.hecha.standard;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A worked case of a method: inputs in the symbols' units and the result to the digits given.
 *
 * @param name what it is and where it is published
 * @param inputs value of each symbol that is not a constant
 * @param expected result, rounded half up to the scale given here
 */
public record GoldenCase(String name, Map<String, BigDecimal> inputs, BigDecimal expected) {

    public GoldenCase {
        inputs = Map.copyOf(inputs);
    }
}
