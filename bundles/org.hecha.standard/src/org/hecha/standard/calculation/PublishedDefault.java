package org.hecha.standard.calculation;

import java.util.Objects;
import java.util.Optional;

import org.hecha.model.base.Provenance;
import org.hecha.model.inventory.Parameter;
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

    /**
     * The acceptance of this value that a parameter carries. A parameter without a value of its own accepts for the
     * table, edition and entry it names and for no other, so that another choice of tables does not inherit it.
     *
     * @param parameter of the symbol, or null
     */
    public Optional<Acceptance> acceptance(Parameter parameter) {
        Optional<Acceptance> acceptance = Acceptance.in(parameter);
        if (acceptance.isEmpty() || parameter.getValue() != null) {
            return acceptance;
        }
        Provenance named = parameter.getProvenance();
        boolean fits = fits(named.getDocumentId(), table.id()) && fits(named.getEdition(), edition())
                && (fits(named.getEntry(), entry()) || factor.key().equals(named.getEntry()));
        return fits ? acceptance : Optional.empty();
    }

    private static boolean fits(String named, String actual) {
        return named == null || named.isBlank() || named.equals(actual);
    }
}
