package org.hecha.verification.internal.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.standard.Text;

/** Fuels that share physical limits. @param rows row keys, the same in every table */
public record FuelClass(String id, Text title, Set<String> rows, List<Limit> limits, Text reason) {

    public FuelClass {
        rows = Set.copyOf(rows);
        limits = List.copyOf(limits);
    }

    /** The limit of a column, if there is one. */
    public Optional<Limit> limit(String column) {
        return limits.stream().filter(limit -> limit.column().equals(column)).findFirst();
    }
}
