package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.verification.internal.sampling.statistics.Quantiles;
import org.hecha.verification.sampling.Projection;

/**
 * Extrapolates a monetary unit sample: each hit stands for one interval, in error by the taint of its item; certain items
 * stand for themselves. The upper limit is Stringer's bound of what is overstated less the likely understatement, the
 * lower one the reverse. No more can be overstated than what nobody examined amounts to, and no deduction understated by
 * more; a bound beyond what is known and that is cut there. Items without an amount are extrapolated by number and join the limits as they are.
 */
final class MonetaryEstimate {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final String CERTAIN = "certain";

    private final List<StratumSample> strata;
    private final BigDecimal interval;
    private final BigDecimal confidence;
    private final StringerBound bound;

    /** @param interval amount of the population over the number of hits */
    MonetaryEstimate(List<StratumSample> strata, BigDecimal interval, BigDecimal confidence) {
        this.strata = strata;
        this.interval = interval;
        this.confidence = confidence;
        this.bound = new StringerBound(interval, confidence.scaleByPowerOfTen(-2).doubleValue());
    }

    /** What is in error one way. */
    private static final class Direction {
        private final List<BigDecimal> taints = new ArrayList<>();
        private BigDecimal certain = BigDecimal.ZERO;
        private BigDecimal hit = BigDecimal.ZERO;
        private BigDecimal unexamined = BigDecimal.ZERO;
        /** Whether something unexamined may err this way by more than its amount. */
        private boolean open;

        /** The most that can be in error; empty where there is no such limit. */
        Optional<BigDecimal> most() {
            return open ? Optional.empty() : Optional.of(certain.add(hit).add(unexamined));
        }

        BigDecimal likely(BigDecimal interval) {
            return taints.stream().reduce(BigDecimal.ZERO, BigDecimal::add).multiply(interval, DIGITS).add(certain);
        }
    }

    Projection projection(List<Localized> remarks) {
        List<Localized> all = new ArrayList<>(remarks);
        Direction over = new Direction();
        Direction under = new Direction();
        List<Projection.Part> parts = new ArrayList<>();
        BigDecimal zeros = BigDecimal.ZERO;
        boolean chance = false;
        for (StratumSample one : strata) {
            if (one.stratum().name().equals(Stratum.ZERO)) {
                zeros = one.projected();
                parts.add(one.part(zeros));
                all.add(SamplingText.text("remarkZeroApart"));
            } else {
                chance |= split(one, over, under, parts);
            }
        }
        long large = List.of(over, under).stream().flatMap(way -> way.taints.stream())
                .filter(taint -> taint.compareTo(BigDecimal.ONE) > 0).count();
        if (large > 0) {
            all.add(SamplingText.text("remarkTaint", large));
        }
        all.add(chance ? SamplingText.text("remarkOneSided", confidence) : SamplingText.text("remarkAll"));
        BigDecimal likely = over.likely(interval).subtract(under.likely(interval)).add(zeros);
        if (chance && (cut(over) || cut(under))) {
            all.add(SamplingText.text("remarkCut"));
        }
        BigDecimal upper = limit(over, chance).subtract(under.likely(interval)).add(zeros);
        BigDecimal lower = over.likely(interval).subtract(limit(under, chance)).add(zeros);
        BigDecimal known = parts.stream().map(Projection.Part::known).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Projection(SamplingText.text("procedure.MONETARY_UNIT"), confidence, false, known, likely,
                Optional.of(printed(lower)), Optional.of(printed(upper)), parts, all);
    }

    private BigDecimal limit(Direction way, boolean chance) {
        if (!chance) {
            return way.certain;
        }
        BigDecimal limit = bound.of(way.taints).add(way.certain);
        return way.most().map(limit::min).orElse(limit);
    }

    private boolean cut(Direction way) {
        return way.most().filter(most -> bound.of(way.taints).add(way.certain).compareTo(most) > 0).isPresent();
    }

    /** No more digits than the factors have. */
    private static BigDecimal printed(BigDecimal limit) {
        return limit.round(new MathContext(Quantiles.DIGITS, RoundingMode.HALF_EVEN));
    }

    /** Certain items and those of chance apart. @return whether there is anything of chance */
    private boolean split(StratumSample one, Direction over, Direction under, List<Projection.Part> parts) {
        List<Tested> certain = one.tested().stream().filter(tested -> tested.drawn().certain()).toList();
        List<Tested> hit = one.tested().stream().filter(tested -> !tested.drawn().certain()).toList();
        BigDecimal certainBook = sum(certain.stream().map(Tested::book).toList());
        certain.forEach(tested -> {
            Direction way = tested.difference().signum() > 0 ? over : under;
            way.certain = way.certain.add(tested.difference().abs());
        });
        BigDecimal projected = BigDecimal.ZERO;
        for (Tested tested : hit) {
            BigDecimal taint = tested.difference().divide(tested.book().abs(), DIGITS);
            BigDecimal hits = BigDecimal.valueOf(tested.drawn().hits());
            projected = projected.add(taint.multiply(hits).multiply(interval, DIGITS));
            for (int i = 0; i < tested.drawn().hits() && taint.signum() != 0; i++) {
                (taint.signum() > 0 ? over : under).taints.add(taint.abs());
            }
        }
        hit.forEach(tested -> {
            Direction way = tested.difference().signum() > 0 ? over : under;
            way.hit = way.hit.add(tested.difference().abs());
        });
        if (!certain.isEmpty()) {
            BigDecimal known = sum(certain.stream().map(Tested::difference).toList());
            parts.add(new Projection.Part(one.stratum().name().equals(Stratum.NEGATIVE) ? CERTAIN + ":" + Stratum.NEGATIVE
                    : CERTAIN, certain.size(), certain.size(), certainBook, known, known));
        }
        int rest = one.stratum().count() - certain.size();
        if (rest > hit.size()) {
            boolean positive = one.stratum().positive();
            Direction bounded = positive ? over : under;
            bounded.unexamined = bounded.unexamined.add(one.stratum().book().subtract(certainBook)
                    .subtract(sum(hit.stream().map(Tested::book).toList())).abs());
            (positive ? under : over).open = true;
        }
        if (rest > 0) {
            parts.add(new Projection.Part(one.stratum().name(), rest, hit.size(),
                    one.stratum().book().subtract(certainBook), sum(hit.stream().map(Tested::difference).toList()),
                    projected));
        }
        return rest > 0;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
