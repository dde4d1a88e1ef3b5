package org.hecha.standard.calculation;

import java.util.List;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;

/**
 * The calculation service. Knows the installed standards by their services alone; a standard that comes or goes is
 * seen by the next call. Safe for any thread; the model objects handed in must not change meanwhile.
 */
public interface Quantification {

    /**
     * Calculates every quantified source and every reported figure. Never throws for what the inventory contains: what
     * cannot be calculated is a {@link Problem} with the reason.
     */
    Calculation calculate(Engagement engagement, Inventory inventory, Basis basis);

    /** Installed standards, by id. */
    List<Standard> standards();

    /** Installed methods, by id, each in its newest edition. */
    List<Method> methods();

    /** The newest edition of an installed method. */
    Optional<Method> method(String id);

    /** An installed method in every edition that is declared, newest first; empty where it is not installed. */
    default List<Method> methodEditions(String id) {
        return method(id).stream().toList();
    }

    /**
     * The method as an engagement has it applied.
     *
     * @param edition edition that the source asks for; null or blank for the one the criteria name, and the newest one
     *        where they name none or that edition has no such method
     * @return empty where the method or the edition asked for is not installed
     */
    default Optional<Method> method(Engagement engagement, String id, String edition) {
        return method(id);
    }

    /** Installed factor tables, by id. */
    List<FactorTable> factorTables();

    Optional<FactorTable> factorTable(String id);

    /**
     * The published values that the engagement's choices (fuel table, power series and year, warming potentials) give
     * the symbols of a source's method and of its gas, confirmed or not, stated values beside. A symbol for which
     * nothing is published or nothing was chosen is left out.
     */
    default List<PublishedDefault> defaults(Engagement engagement, EmissionSource source) {
        return List.of();
    }

    /** Contributions, methods or tables that were refused when they were loaded, with the reason. */
    List<Problem> refused();

    /** Whether a unit is known and converts into {@code target}. */
    boolean converts(String unit, String target);

    /** Whether a unit text is known. */
    boolean knowsUnit(String unit);

    /**
     * Converts exactly.
     *
     * @throws IllegalArgumentException when the units do not convert into each other; ask {@link #converts} first
     */
    java.math.BigDecimal convert(java.math.BigDecimal value, String unit, String target);

    /**
     * Value of the formula of {@code method} for {@code inputs} in the symbols' units. Constants are the method's own
     * unless {@code inputs} gives another value for them, which is how a suspected constant is tested.
     *
     * @param inputs value by symbol name
     * @return the value in the method's result unit; empty when it cannot be evaluated
     */
    Optional<java.math.BigDecimal> evaluate(Method method, java.util.Map<String, java.math.BigDecimal> inputs);
}
