package org.hecha.quantification.internal.uncertainty;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Term;

/**
 * Between which multiples of itself a value can lie: it does not change its sign, unless its symbol may be of either
 * sign, and does not leave the limits declared for its symbol (an oxidation factor is at most 1). A limit that the value
 * itself is already beyond does not hold; the calculation has remarked on it.
 *
 * @param least at most 1
 * @param most at least 1
 */
record Limits(double least, double most) {

    static Limits of(Term term) {
        Symbol symbol = term.symbol();
        BigDecimal value = term.value();
        if (value.signum() == 0) {
            return new Limits(0, Double.POSITIVE_INFINITY);
        }
        boolean eitherSign = symbol.minimum().filter(minimum -> minimum.signum() < 0).isPresent();
        double sign = eitherSign ? Double.NEGATIVE_INFINITY : 0;
        double below = multiple(symbol.minimum().filter(limit -> limit.compareTo(value) <= 0), value);
        double above = multiple(symbol.maximum().filter(limit -> limit.compareTo(value) >= 0), value);
        // a negative value turns the limits round
        double least = value.signum() > 0 ? below : above;
        double most = value.signum() > 0 ? above : below;
        return new Limits(Double.isNaN(least) ? sign : Math.max(sign, least),
                Double.isNaN(most) ? Double.POSITIVE_INFINITY : most);
    }

    private static double multiple(Optional<BigDecimal> limit, BigDecimal value) {
        return limit.map(one -> one.doubleValue() / value.doubleValue()).orElse(Double.NaN);
    }
}
