package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.Projection;
import org.hecha.verification.sampling.SampleReview;

/** Decides how large an enlarged sample is, and why. */
final class Enlarging {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final SampleReview review;
    private final Population population;
    private final Sample sample;

    Enlarging(SampleReview review, Population population) {
        this.review = review;
        this.population = population;
        this.sample = review.sample();
    }

    /** @param size number of items, or of hits by amount */
    record Aim(int size, String reason) {
    }

    Aim aim(OptionalInt wished, String reason, Locale language) throws Refusal {
        if (sample.getItems().size() >= population.count()) {
            throw SamplingText.refusal("alreadyAll", sample.getTitle(), population.count());
        }
        Optional<SampleReview.Demand> demand = review.demand();
        if (demand.isPresent()) {
            int least = demand.get().items();
            if (wished.orElse(least) < least) {
                throw SamplingText.refusal("sizeBelowDemand", demand.get().reason(), least, wished.getAsInt());
            }
            return larger(wished.orElse(least), reason.isBlank() ? demand.get().reason().in(language) : reason);
        }
        if (wished.isPresent()) {
            if (reason.isBlank()) {
                throw SamplingText.refusal("reasonMissing");
            }
            return larger(wished.getAsInt(), reason);
        }
        return precise(reason, language);
    }

    private Aim larger(int size, String reason) throws Refusal {
        boolean hits = sample.getMethod() == SamplingMethod.MONETARY_UNIT;
        int before = hits ? sample.getSize() : sample.getItems().size();
        int most = hits ? size : Math.min(size, population.count());
        if (most <= before) {
            throw SamplingText.refusal("sizeNotLarger", size, before);
        }
        return new Aim(most, reason.strip());
    }

    private Aim precise(String reason, Locale language) throws Refusal {
        switch (review.verdict()) {
            case UNFINISHED -> throw SamplingText.refusal("unfinishedFirst", sample.getTitle(), review.untested());
            case EXCEEDED -> throw SamplingText.refusal("errorAboveTolerable",
                    SamplingText.printed(review.projection().orElseThrow().projected()),
                    SamplingText.printed(sample.getTolerable()));
            case IMPRECISE -> {
                Projection projection = review.projection().orElseThrow();
                String why = reason.isBlank() ? SamplingText.text("imprecise", SamplingText.printed(projection.farthest()),
                        SamplingText.printed(sample.getTolerable())).in(language) : reason;
                return larger(needed(projection), why);
            }
            default -> throw SamplingText.refusal("nothingAsksForMore", sample.getTitle());
        }
    }

    /**
     * The interval has to shrink to the room that the projected error leaves. Its square goes with 1/n - 1/N for items, and
     * for hits by amount the size formula is asked again with the projected error as the one expected, and the limit taken
     * to go with 1/n where that is not enough.
     */
    private int needed(Projection projection) throws Refusal {
        BigDecimal error = projection.projected().abs();
        BigDecimal room = sample.getTolerable().subtract(error);
        if (sample.getMethod() == SamplingMethod.MONETARY_UNIT) {
            int asked = new Sizing(population, sample.getMethod())
                    .byConfidence(sample.getConfidence(), Optional.of(sample.getTolerable()), error).items();
            BigDecimal grown = BigDecimal.valueOf(sample.getSize()).multiply(projection.farthest())
                    .divide(sample.getTolerable(), 0, RoundingMode.CEILING);
            return Math.max(asked, grown.intValueExact());
        }
        BigDecimal half = projection.farthest().subtract(error);
        if (room.signum() <= 0) {
            return population.count();
        }
        BigDecimal n = BigDecimal.valueOf(sample.getItems().size());
        BigDecimal all = BigDecimal.valueOf(population.count());
        BigDecimal shrink = room.divide(half, DIGITS).pow(2);
        BigDecimal reciprocal = BigDecimal.ONE.divide(n, DIGITS).subtract(BigDecimal.ONE.divide(all, DIGITS))
                .multiply(shrink).add(BigDecimal.ONE.divide(all, DIGITS));
        int size = BigDecimal.ONE.divide(reciprocal, DIGITS).setScale(0, RoundingMode.CEILING).intValueExact();
        return Math.max(size, sample.getItems().size() + 1);
    }
}
