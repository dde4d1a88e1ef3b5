package org.hecha.quantification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.Text;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;

/**
 * How one number came about. Exactly one of {@code trace}, {@code given} and {@code sum} is there, or none where the
 * number could not be made; then the problems say why. Immutable.
 *
 * @param id source, figure or removal; {@code category-1}, {@code total-without-energy}, {@code total}, {@code biogenic}
 *        or {@code removals} for a sum
 * @param kind what it is
 * @param name what it is called
 * @param trace formula with its values, of a line or figure
 * @param contribution how the line counts in the total
 * @param given a value that was entered as it stands, of a removal
 * @param sum what adds up to it
 * @param problems what went wrong or must be known
 */
public record Account(String id, Kind kind, Text name, Optional<Trace> trace, Optional<Contribution> contribution,
        Optional<Term> given, Optional<Sum> sum, List<Problem> problems) {

    /** What a number is. */
    public enum Kind {
        LINE, FIGURE, REMOVAL, SUM
    }

    /**
     * How a line counts: its mass without the biogenic part, times the potential of its gas, negative where deducted.
     *
     * @param mass mass of the gas in t
     * @param gas the gas
     * @param biogenic biogenic part in t, positive
     * @param potential the potential applied, where the gas has one beside 1
     * @param deducted whether it is subtracted from the total
     * @param co2e what counts, in tCO2e
     */
    public record Contribution(BigDecimal mass, String gas, BigDecimal biogenic, Optional<Term> potential,
            boolean deducted, BigDecimal co2e) {
    }

    /**
     * A sum with its parts.
     *
     * @param parts in the order of the inventory
     * @param result exact sum
     * @param unit unit of all of it
     */
    public record Sum(List<Part> parts, BigDecimal result, String unit) {

        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part of a sum, with its sign.
     *
     * @param id source or removal
     * @param name what it is called
     * @param amount amount in the unit of the sum
     */
    public record Part(String id, String name, BigDecimal amount) {
    }

    public Account {
        problems = List.copyOf(problems);
    }

    /** Whether there is a number to explain. */
    public boolean hasNumber() {
        return trace.isPresent() || given.isPresent() || sum.isPresent();
    }
}
