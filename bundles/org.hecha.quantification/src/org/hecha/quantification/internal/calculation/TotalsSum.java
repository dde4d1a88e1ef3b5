package org.hecha.quantification.internal.calculation;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Totals;

/** Adds up lines and removals exactly. */
final class TotalsSum {

    private final SortedMap<Integer, BigDecimal> byCategory = new TreeMap<>();
    private final SortedMap<String, BigDecimal> byGas = new TreeMap<>();
    private BigDecimal biogenic = BigDecimal.ZERO;
    private BigDecimal removals = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;

    /** Takes a line; one without a result adds nothing. */
    void add(LineResult line) {
        if (line.mass().isEmpty()) {
            return;
        }
        byCategory.merge(line.category(), line.co2e(), BigDecimal::add);
        byGas.merge(line.gas(), line.countedMass().orElseThrow(), BigDecimal::add);
        biogenic = biogenic.add(line.biogenic());
        total = total.add(line.co2e());
    }

    void addRemoval(BigDecimal amount) {
        removals = removals.add(amount);
    }

    Totals totals() {
        return new Totals(byCategory, byGas, biogenic, removals, total);
    }
}
