package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.verification.internal.sampling.statistics.Quantiles;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.Projection;

/**
 * Extrapolates a sample of items with equal chances within each stratum. The ratio estimate is taken over the strata of
 * positive amounts; those of zero and of negative amount keep the mean difference, for their errors are in no proportion to
 * the others' amounts. The interval is Student's with Satterthwaite's degrees of freedom (Cochran 1977, 5.16).
 */
final class ItemEstimate {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final List<StratumSample> strata;
    private final Estimator estimator;
    private final BigDecimal confidence;
    private final BigDecimal ratio;

    /** @param strata each with at least one tested item */
    ItemEstimate(List<StratumSample> strata, Estimator estimator, BigDecimal confidence) {
        this.strata = strata;
        this.estimator = estimator;
        this.confidence = confidence;
        this.ratio = estimator == Estimator.RATIO ? ratio() : BigDecimal.ZERO;
    }

    private BigDecimal ratio() {
        BigDecimal errors = BigDecimal.ZERO;
        BigDecimal books = BigDecimal.ZERO;
        for (StratumSample one : strata) {
            if (one.stratum().positive()) {
                errors = errors.add(one.projected());
                books = books.add(one.expansion(one.sampledBook()));
            }
        }
        return books.signum() == 0 ? BigDecimal.ZERO : errors.divide(books, DIGITS);
    }

    private boolean byRatio(StratumSample one) {
        return estimator == Estimator.RATIO && one.stratum().positive();
    }

    Projection projection(List<Localized> remarks) {
        List<Localized> all = new ArrayList<>(remarks);
        List<Projection.Part> parts = strata.stream().map(one -> one.part(byRatio(one)
                ? ratio.multiply(one.stratum().book(), DIGITS) : one.projected())).toList();
        BigDecimal known = sum(parts.stream().map(Projection.Part::known).toList());
        boolean complete = strata.stream().allMatch(StratumSample::complete);
        BigDecimal projected = complete ? known : sum(parts.stream().map(Projection.Part::projected).toList());
        Optional<BigDecimal> half = complete ? Optional.of(BigDecimal.ZERO) : halfWidth();
        if (complete) {
            all.add(SamplingText.text("remarkAll"));
        } else if (half.isEmpty()) {
            all.add(SamplingText.text("remarkNoSpread"));
        } else if (half.get().signum() == 0 && known.signum() == 0) {
            all.add(SamplingText.text("remarkNoError"));
        }
        return new Projection(SamplingText.text("procedure." + estimator), confidence, true, known, projected,
                half.map(projected::subtract), half.map(projected::add), parts, all);
    }

    private Optional<BigDecimal> halfWidth() {
        if (!strata.stream().allMatch(StratumSample::hasSpread)) {
            return Optional.empty();
        }
        BigDecimal variance = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (StratumSample one : strata) {
            BigDecimal own = one.variance(byRatio(one) ? ratio : BigDecimal.ZERO);
            variance = variance.add(own);
            if (own.signum() > 0) {
                weights = weights.add(own.multiply(own).divide(one.freedom(), DIGITS));
            }
        }
        if (variance.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        double freedom = variance.multiply(variance).divide(weights, DIGITS).doubleValue();
        BigDecimal t = Quantiles.student(freedom, confidence.scaleByPowerOfTen(-2).doubleValue());
        return Optional.of(t.multiply(variance.sqrt(DIGITS)).round(new MathContext(Quantiles.DIGITS)));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
