package org.hecha.standard.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.hecha.standard.calculation.Problem;

/**
 * Uncertainty of an inventory.
 *
 * @param approach how it was worked out
 * @param run what a simulation was run with; empty for the propagation
 * @param lines one per line that has a result, in the order of the calculation
 * @param totals sums over all lines
 * @param byYear sums per calendar year of the lines
 * @param inputs every input on which a line depends, in the order of lines and symbols
 * @param remarks what must be known about the numbers; none of them is blocking
 */
public record UncertaintyResult(Approach approach, Optional<SimulationRun> run, List<LineSpread> lines,
        SpreadTotals totals, SortedMap<Integer, SpreadTotals> byYear, List<UncertainInput> inputs,
        List<Problem> remarks) {

    /** From a standard uncertainty to half the width of a 95 % interval, as the IPCC Guidelines write it. */
    public static final BigDecimal COVERAGE_FACTOR = new BigDecimal("1.96");

    public UncertaintyResult {
        lines = List.copyOf(lines);
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        inputs = List.copyOf(inputs);
        remarks = List.copyOf(remarks);
    }

    /** The line of one source, if it has a result. */
    public Optional<LineSpread> line(String sourceId) {
        return lines.stream().filter(line -> line.sourceId().equals(sourceId)).findFirst();
    }

    /** The inputs that lack a statement; they count as exact. */
    public List<UncertainInput> missing() {
        return inputs(UncertainInput.Statement.MISSING);
    }

    /** The inputs whose uncertainty was assumed. */
    public List<UncertainInput> assumed() {
        return inputs(UncertainInput.Statement.ASSUMED);
    }

    private List<UncertainInput> inputs(UncertainInput.Statement statement) {
        return inputs.stream().filter(input -> input.statement() == statement).toList();
    }

    /** Whether any input has an uncertainty; without one every number here is an empty zero. */
    public boolean assessed() {
        return inputs.stream().anyMatch(input -> input.statement() != UncertainInput.Statement.MISSING);
    }

    /**
     * Share of the emissions whose uncertainty is wholly known: sizes of the complete lines over the sizes of all.
     *
     * @return 0 to 1; 0 where there is no line, or no line with an amount
     */
    public BigDecimal coverage() {
        return coverage(line -> true);
    }

    /** As {@link #coverage()}, for one category. */
    public BigDecimal coverage(int category) {
        return coverage(line -> line.category() == category);
    }

    private BigDecimal coverage(Predicate<LineSpread> wanted) {
        BigDecimal all = size(wanted);
        return all.signum() == 0 ? BigDecimal.ZERO
                : size(wanted.and(LineSpread::complete)).divide(all, MathContext.DECIMAL128);
    }

    private BigDecimal size(Predicate<LineSpread> wanted) {
        return lines.stream().filter(wanted).map(line -> line.spread().value().abs()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }
}
