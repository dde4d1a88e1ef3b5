package org.hecha.verification.internal.audit;

import java.util.Set;

import org.hecha.standard.Text;

/**
 * How many years the data of a series are behind the reporting year.
 *
 * @param tables ids of the series
 * @param newestFor profiles of programmes that ask for the newest announcement instead
 */
public record Lag(Set<String> tables, int years, Set<String> newestFor, Text reason) {

    public Lag {
        tables = Set.copyOf(tables);
        newestFor = Set.copyOf(newestFor);
    }
}
