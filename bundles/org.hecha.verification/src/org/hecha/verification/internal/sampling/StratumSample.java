package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

import org.hecha.verification.sampling.Projection;

/** A stratum with its tested items: the sums that estimates are made of. Exact but for quotients, which keep 34 digits. */
record StratumSample(Stratum stratum, List<Tested> tested) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Items of the population per item tested. */
    BigDecimal expansion(BigDecimal sum) {
        return sum.multiply(BigDecimal.valueOf(stratum.count())).divide(BigDecimal.valueOf(tested.size()), DIGITS);
    }

    BigDecimal known() {
        return sum(Tested::difference);
    }

    BigDecimal sampledBook() {
        return sum(Tested::book);
    }

    BigDecimal projected() {
        return expansion(known());
    }

    private BigDecimal sum(Function<Tested, BigDecimal> amount) {
        return tested.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether everything was tested, so that nothing is estimated. */
    boolean complete() {
        return tested.size() == stratum.count();
    }

    /** Whether a spread can be told: from two items on, or where nothing is estimated. */
    boolean hasSpread() {
        return complete() || tested.size() > 1;
    }

    /** Degrees of freedom that its spread has. */
    BigDecimal freedom() {
        return BigDecimal.valueOf(tested.size() - 1L);
    }

    /**
     * Variance of the estimated total, N(N - n)s²/n with the finite population correction (Cochran 1977, 2.6 and 5.9), s²
     * the variance of the differences from {@code ratio} times the book amounts.
     *
     * @param ratio zero for the mean of the differences themselves
     */
    BigDecimal variance(BigDecimal ratio) {
        if (complete()) {
            return BigDecimal.ZERO;
        }
        BigDecimal n = BigDecimal.valueOf(tested.size());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (Tested one : tested) {
            BigDecimal rest = one.difference().subtract(ratio.multiply(one.book()));
            sum = sum.add(rest);
            squares = squares.add(rest.multiply(rest));
        }
        BigDecimal scaled = squares.multiply(n).subtract(sum.multiply(sum)).divide(n.multiply(freedom()), DIGITS);
        BigDecimal all = BigDecimal.valueOf(stratum.count());
        return scaled.multiply(all).multiply(all.subtract(n)).divide(n, DIGITS).max(BigDecimal.ZERO);
    }

    Projection.Part part(BigDecimal projected) {
        return new Projection.Part(stratum.name(), stratum.count(), tested.size(), stratum.book(), known(), projected);
    }
}
