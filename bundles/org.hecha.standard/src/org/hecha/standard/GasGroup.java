package org.hecha.standard;

import java.util.List;
import java.util.Objects;

/**
 * Gases that are reported as one. Immutable.
 *
 * @param id {@code HFCs}
 * @param title title
 * @param gases names of the gases; one that ends with {@code *} stands for all that begin so
 */
public record GasGroup(String id, Text title, List<String> gases) {

    public GasGroup {
        Objects.requireNonNull(id);
        gases = List.copyOf(gases);
    }

    /** Whether the gas is reported in this group. */
    public boolean holds(String gas) {
        return gases.stream().anyMatch(name -> name.endsWith("*")
                ? gas.startsWith(name.substring(0, name.length() - 1)) : name.equals(gas));
    }
}
