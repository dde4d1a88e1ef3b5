package org.hecha.verification.internal.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Quantification;

/** One value with the table it stands in. */
public record Place(FactorTable table, Factor factor) {

    /** Every installed value, in the order of the tables. */
    public static List<Place> all(Quantification quantification) {
        return quantification.factorTables().stream()
                .flatMap(table -> table.factors().stream().map(factor -> new Place(table, factor))).toList();
    }

    /** The value in another unit; empty where it does not convert. */
    public Optional<BigDecimal> in(String unit, Quantification quantification) {
        if (factor.unit().equals(unit)) {
            return Optional.of(factor.value());
        }
        return quantification.converts(factor.unit(), unit)
                ? Optional.of(quantification.convert(factor.value(), factor.unit(), unit)) : Optional.empty();
    }

    /** Name of the row in both languages, else its key. */
    public Text row() {
        return table.rows().getOrDefault(factor.key(), new Text(factor.key(), factor.key()));
    }
}
