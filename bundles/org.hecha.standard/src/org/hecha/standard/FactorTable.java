package org.hecha.standard;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A published factor table: one document, one edition. Tables are never merged. Immutable.
 *
 * @param id stable id, for instance {@code GBT32151.34-2024-C1}
 * @param title title of the table
 * @param document document it stands in
 * @param edition edition of that document
 * @param rows names of the rows by key
 * @param factors the values
 */
public record FactorTable(String id, Text title, Text document, String edition, Map<String, Text> rows,
        List<Factor> factors) {

    public FactorTable {
        Objects.requireNonNull(id);
        rows = Map.copyOf(rows);
        factors = List.copyOf(factors);
    }

    /** Every value of one row and column, in the order of the table; several only where the data year differs. */
    public List<Factor> find(String key, String column) {
        return factors.stream().filter(f -> f.key().equals(key) && f.column().equals(column)).toList();
    }
}
