package org.hecha.standard.calculation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A whole inventory, calculated on one basis.
 *
 * @param basis on whose values
 * @param lines one per quantified source, in the order of the inventory
 * @param figures one per reported figure, in the order of the inventory
 * @param totals sums over all lines
 * @param byYear sums per calendar year of the lines, for inventories that hold several
 * @param problems every problem of lines and figures and those of the whole
 */
public record Calculation(Basis basis, List<LineResult> lines, List<FigureResult> figures, Totals totals,
        SortedMap<Integer, Totals> byYear, List<Problem> problems) {

    public Calculation {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /** The line of one source, if it has one. */
    public Optional<LineResult> line(String sourceId) {
        return lines.stream().filter(line -> line.sourceId().equals(sourceId)).findFirst();
    }

    /** The result of one figure, if it has one. */
    public Optional<FigureResult> figure(String figureId) {
        return figures.stream().filter(figure -> figure.figureId().equals(figureId)).findFirst();
    }
}
