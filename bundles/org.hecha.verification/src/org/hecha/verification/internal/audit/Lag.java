package org.hecha.verification.internal.audit;

import java.util.Set;

import org.hecha.standard.Text;

/** How many years the data of a series are behind the reporting year. @param tables ids of the series */
public record Lag(Set<String> tables, int years, Text reason) {

    public Lag {
        tables = Set.copyOf(tables);
    }
}
