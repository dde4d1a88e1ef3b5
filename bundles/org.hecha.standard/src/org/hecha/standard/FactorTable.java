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
 * @param validity reporting periods the edition is meant for
 */
public record FactorTable(String id, Text title, Text document, String edition, Map<String, Text> rows,
        List<Factor> factors, Validity validity) {

    public FactorTable {
        Objects.requireNonNull(id);
        rows = Map.copyOf(rows);
        factors = List.copyOf(factors);
        Objects.requireNonNull(validity);
    }

    /** A table of which no validity is known. */
    public FactorTable(String id, Text title, Text document, String edition, Map<String, Text> rows,
            List<Factor> factors) {
        this(id, title, document, edition, rows, factors, Validity.OPEN);
    }

    /** For which periods one of its values is meant: the value's own validity, else that of the table. */
    public Validity validity(Factor factor) {
        return factor.validity().isOpen() ? validity : factor.validity();
    }

    /** Every value of one row and column, in the order of the table; several only where the data year differs. */
    public List<Factor> find(String key, String column) {
        return factors.stream().filter(f -> f.key().equals(key) && f.column().equals(column)).toList();
    }
}
