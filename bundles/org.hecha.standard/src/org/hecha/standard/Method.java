package org.hecha.standard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A declared calculation: a formula with the unit of each symbol and the clause it comes from. Immutable.
 *
 * @param id stable id, for instance {@code GBT32150.fuel-combustion.mass}
 * @param standardId standard that declares it
 * @param edition edition it belongs to
 * @param clause clause of the standard
 * @param kind whether it calculates an emission or another figure
 * @param title title
 * @param formula formula text over the symbols, {@code FC * NCV * CC * OF * k_C}
 * @param resultUnit unit of the result, {@code tCO2}
 * @param gas gas emitted, {@code CO2}; empty for a figure
 * @param category ISO 14064-1 category the method serves, 0 = any
 * @param deducted true where the result is subtracted from the total (carbon in products, exported energy)
 * @param symbols the symbols, in the order in which they are explained
 * @param standing how sure the formula is
 * @param source source key
 * @param note what a user must know
 * @param goldenCases worked cases that run whenever the method is loaded in a test build
 */
public record Method(String id, String standardId, String edition, String clause, Kind kind, Text title,
        String formula, String resultUnit, String gas, int category, boolean deducted, List<Symbol> symbols,
        Standing standing, String source, Text note, List<GoldenCase> goldenCases) {

    /** What a method calculates. */
    public enum Kind {
        EMISSION, REDUCTION, FIGURE
    }

    public Method {
        Objects.requireNonNull(id);
        symbols = List.copyOf(symbols);
        goldenCases = List.copyOf(goldenCases);
    }

    /** The symbol of that name, if the formula has it. */
    public Optional<Symbol> symbol(String name) {
        return symbols.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
