package org.hecha.standard.calculation;

import java.util.Objects;

import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Symbol;

/**
 * The published value that an engagement's choices give a symbol of one source, whether it may be applied or not.
 *
 * @param symbol symbol of the source's method, or the warming potential of its gas
 * @param table table chosen
 * @param factor row, column and data year of it
 */
public record PublishedDefault(Symbol symbol, FactorTable table, Factor factor) {

    public PublishedDefault {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(table);
        Objects.requireNonNull(factor);
    }

    /** Row and column, as they stand in a derivation's origin. */
    public String entry() {
        return factor.key() + " · " + factor.column();
    }

    /** The data year where the value has one, else the edition of the table. */
    public String edition() {
        return factor.year() == 0 ? table.edition() : String.valueOf(factor.year());
    }
}
