package org.hecha.standard.calculation;

import java.util.List;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
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

    /** Installed methods, by id. */
    List<Method> methods();

    Optional<Method> method(String id);

    /** Installed factor tables, by id. */
    List<FactorTable> factorTables();

    Optional<FactorTable> factorTable(String id);

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
