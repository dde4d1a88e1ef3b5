package org.hecha.verification;

import java.util.EnumMap;
import java.util.Map;

import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Standing;

/**
 * How many values of a table have which standing. Immutable.
 *
 * @param counts one entry per standing, 0 included
 */
public record Standings(Map<Standing, Integer> counts) {

    public Standings {
        counts = Map.copyOf(counts);
    }

    /** Counts the values of a table. */
    public static Standings of(FactorTable table) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0);
        }
        for (Factor factor : table.factors()) {
            counts.merge(factor.standing(), 1, Integer::sum);
        }
        return new Standings(counts);
    }

    /** How many values have this standing. */
    public int of(Standing standing) {
        return counts.get(standing);
    }
}
