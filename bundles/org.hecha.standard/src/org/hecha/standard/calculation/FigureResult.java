package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Recalculation of one figure that the organization printed.
 *
 * @param figureId the figure
 * @param value recalculated value in the unit printed; empty where it cannot be calculated
 * @param unit unit printed
 * @param trace derivation
 * @param problems what went wrong or must be known
 */
public record FigureResult(String figureId, Optional<BigDecimal> value, String unit, Optional<Trace> trace,
        List<Problem> problems) {

    public FigureResult {
        problems = List.copyOf(problems);
    }
}
