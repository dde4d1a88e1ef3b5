package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.Objects;

import org.hecha.standard.Text;

/**
 * Amount of one gas or one group of gases. Immutable.
 *
 * @param gas gas, or id of the group
 * @param title its name; for a gas the gas itself
 * @param mass mass in t, biogenic CO2 left out, deducted amounts negative; of a gas called CO2e in tCO2e
 * @param co2e the same in tCO2e
 */
public record GasAmount(String gas, Text title, BigDecimal mass, BigDecimal co2e) {

    public GasAmount {
        Objects.requireNonNull(gas);
        Objects.requireNonNull(title);
        Objects.requireNonNull(mass);
        Objects.requireNonNull(co2e);
    }

    /** The sum of this and another amount of the same gas. */
    public GasAmount plus(GasAmount other) {
        return new GasAmount(gas, title, mass.add(other.mass), co2e.add(other.co2e));
    }
}
