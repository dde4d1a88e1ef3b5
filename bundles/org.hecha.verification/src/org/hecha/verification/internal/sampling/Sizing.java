package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.verification.internal.sampling.statistics.Quantiles;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.SampleDesign;
import org.hecha.verification.sampling.SampleSize;
import org.hecha.verification.sampling.SamplingRules;

/** How large a sample has to be. */
final class Sizing {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LARGEST = 100_000_000;

    private final Population population;
    private final SamplingMethod method;

    Sizing(Population population, SamplingMethod method) {
        this.population = population;
        this.method = method;
    }

    /** @param tolerable tolerable error: the one given, else the threshold of materiality, where there is one */
    SampleSize of(SampleDesign.Size wish, Optional<SamplingRules> rules, Optional<BigDecimal> tolerable) throws Refusal {
        if (wish.confidence().signum() <= 0 || wish.confidence().compareTo(HUNDRED) >= 0) {
            throw SamplingText.refusal("confidenceWrong", wish.confidence());
        }
        if (tolerable.filter(one -> one.signum() < 0).isPresent() || wish.expected().signum() < 0) {
            throw SamplingText.refusal("errorNegative");
        }
        if (rules.isPresent()) {
            return byRules(rules.get(), wish, tolerable);
        }
        if (wish.items().isPresent()) {
            return given(wish.items().getAsInt(), tolerable);
        }
        if (wish.share().isPresent()) {
            int items = share(checked(wish.share().get()));
            return new SampleSize(items, tolerable, SamplingText.text("sizeByShare", wish.share().get(), population.count(), items));
        }
        return byConfidence(wish.confidence(), tolerable, wish.expected());
    }

    private SampleSize given(int items, Optional<BigDecimal> tolerable) throws Refusal {
        if (items < 1) {
            throw SamplingText.refusal("sizeWrong", items);
        }
        int most = method == SamplingMethod.MONETARY_UNIT ? items : Math.min(items, population.count());
        return new SampleSize(most, tolerable, most < items ? SamplingText.text("sizeIsAll", items, population.count())
                : SamplingText.text("sizeGiven", items));
    }

    private SampleSize byRules(SamplingRules rules, SampleDesign.Size wish, Optional<BigDecimal> tolerable) throws Refusal {
        if (method == SamplingMethod.MONETARY_UNIT) {
            throw SamplingText.refusal("rulesCountItems", rules.title());
        }
        BigDecimal minimum = rules.rootFactor().isPresent() ? BigDecimal.ZERO : rules.steps().get(0).minimum();
        int least = rules.rootFactor().map(this::root).orElseGet(() -> share(minimum));
        int asked = wish.items().isPresent() ? given(wish.items().getAsInt(), tolerable).items()
                : wish.share().isPresent() ? share(checked(wish.share().get())) : least;
        if (asked < least) {
            throw SamplingText.refusal("belowRules", rules.title(), least, asked);
        }
        return new SampleSize(asked, tolerable, rules.rootFactor().isPresent()
                ? SamplingText.text("sizeByRoot", rules.title(), rules.rootFactor().get(), population.count(), least)
                : SamplingText.text("sizeByRules", rules.title(), minimum, population.count(), least));
    }

    private int root(BigDecimal factor) {
        BigDecimal items = factor.multiply(BigDecimal.valueOf(population.count()).sqrt(MathContext.DECIMAL128));
        return Math.min(population.count(), items.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    private static BigDecimal checked(BigDecimal share) throws Refusal {
        if (share.signum() <= 0 || share.compareTo(HUNDRED) > 0) {
            throw SamplingText.refusal("shareWrong", share);
        }
        return share;
    }

    /** A share of the items, rounded up. */
    int share(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(population.count())).divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /**
     * The smallest number n of hits at which the upper limit of a Poisson variable, when as many full errors come up as
     * are expected, is no more than what is tolerable: R(n·E/V) ≤ n·T/V with the reliability factor R at the confidence
     * asked for, tolerable error T, expected error E and the amount V of the population (AICPA Audit Guide Audit Sampling,
     * monetary unit sampling; without expected error n = R(0)·V/T). Random and stratified samples take the same number as
     * attributes, with Cochran's correction for a finite population, n / (1 + (n - 1)/N) (Sampling Techniques, 3rd ed.
     * 1977, 4.4).
     */
    SampleSize byConfidence(BigDecimal confidence, Optional<BigDecimal> tolerable, BigDecimal expected) throws Refusal {
        BigDecimal most = tolerable.filter(one -> one.signum() > 0)
                .orElseThrow(() -> SamplingText.refusal("tolerableMissing"));
        if (expected.compareTo(most) >= 0) {
            throw SamplingText.refusal("expectedTooLarge", SamplingText.printed(expected), SamplingText.printed(most));
        }
        if (population.value().signum() == 0) {
            return new SampleSize(1, tolerable, SamplingText.text("sizeNoAmount"));
        }
        int hits = hits(confidence.scaleByPowerOfTen(-2).doubleValue(), most, expected);
        int items = method == SamplingMethod.MONETARY_UNIT ? hits : corrected(hits);
        return new SampleSize(items, tolerable, SamplingText.text("sizeByConfidence", confidence,
                SamplingText.printed(most), SamplingText.printed(expected), SamplingText.printed(population.value()), items));
    }

    private int hits(double confidence, BigDecimal tolerable, BigDecimal expected) throws Refusal {
        int low = 0;
        int high = 1;
        while (!enough(high, confidence, tolerable, expected)) {
            if (high >= LARGEST) {
                throw SamplingText.refusal("expectedTooLarge", SamplingText.printed(expected), SamplingText.printed(tolerable));
            }
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (enough(middle, confidence, tolerable, expected)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** What is tolerable grows evenly with n and the factor ever more slowly, so that there is one point where it is enough. */
    private boolean enough(int n, double confidence, BigDecimal tolerable, BigDecimal expected) {
        BigDecimal number = BigDecimal.valueOf(n);
        double errors = number.multiply(expected).divide(population.value(), MathContext.DECIMAL64).doubleValue();
        return Quantiles.reliabilityFactor(errors, confidence).multiply(population.value())
                .compareTo(number.multiply(tolerable)) <= 0;
    }

    private int corrected(int hits) {
        BigDecimal all = BigDecimal.valueOf(population.count());
        return BigDecimal.valueOf(hits).multiply(all)
                .divide(all.add(BigDecimal.valueOf(hits - 1L)), 0, RoundingMode.CEILING).intValueExact();
    }
}
