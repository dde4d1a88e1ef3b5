package org.hecha.standard.calculation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A whole inventory, calculated on one basis. Immutable; lines and figures are found by id at once. */
public final class Calculation {

    private final Basis basis;
    private final List<LineResult> lines;
    private final List<FigureResult> figures;
    private final Totals totals;
    private final SortedMap<Integer, Totals> byYear;
    private final List<Problem> problems;
    private final Map<String, LineResult> linesById;
    private final Map<String, FigureResult> figuresById;

    /**
     * @param basis on whose values
     * @param lines one per quantified source, in the order of the inventory
     * @param figures one per reported figure, in the order of the inventory
     * @param totals sums over all lines
     * @param byYear sums per calendar year of the lines, for inventories that hold several
     * @param problems every problem of lines and figures and those of the whole
     */
    public Calculation(Basis basis, List<LineResult> lines, List<FigureResult> figures, Totals totals,
            SortedMap<Integer, Totals> byYear, List<Problem> problems) {
        this.basis = basis;
        this.lines = List.copyOf(lines);
        this.figures = List.copyOf(figures);
        this.totals = totals;
        this.byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        this.problems = List.copyOf(problems);
        this.linesById = index(this.lines, LineResult::sourceId);
        this.figuresById = index(this.figures, FigureResult::figureId);
    }

    private static <T> Map<String, T> index(List<T> results, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        results.forEach(result -> byId.putIfAbsent(id.apply(result), result));
        return byId;
    }

    /** On whose values. */
    public Basis basis() {
        return basis;
    }

    /** One per quantified source, in the order of the inventory. */
    public List<LineResult> lines() {
        return lines;
    }

    /** One per reported figure, in the order of the inventory. */
    public List<FigureResult> figures() {
        return figures;
    }

    /** Sums over all lines. */
    public Totals totals() {
        return totals;
    }

    /** Sums per calendar year of the lines, for inventories that hold several. */
    public SortedMap<Integer, Totals> byYear() {
        return byYear;
    }

    /** Every problem of lines and figures and those of the whole. */
    public List<Problem> problems() {
        return problems;
    }

    /** The line of one source, if it has one. */
    public Optional<LineResult> line(String sourceId) {
        return Optional.ofNullable(linesById.get(sourceId));
    }

    /** The result of one figure, if it has one. */
    public Optional<FigureResult> figure(String figureId) {
        return Optional.ofNullable(figuresById.get(figureId));
    }
}
