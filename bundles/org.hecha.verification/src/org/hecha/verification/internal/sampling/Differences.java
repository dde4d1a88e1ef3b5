package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.hecha.model.fieldwork.SampleItem;
import org.hecha.verification.sampling.PopulationItem;
import org.hecha.verification.sampling.SampleReview;

/** What a tested item is in error by. */
final class Differences {

    private Differences() {
    }

    /**
     * The difference is book × (reported − audited) / reported; where nothing was reported, what the evidence shows at the
     * rate of its source.
     *
     * @param item the item in the population of today; empty where it is not there
     */
    static SampleReview.Item of(SampleItem item, Optional<PopulationItem> now) {
        BigDecimal audited = item.getAudited();
        BigDecimal reported = item.getQuantity();
        if (audited == null || reported == null || item.getBook() == null) {
            return new SampleReview.Item(item, false, Optional.empty(), Optional.empty());
        }
        BigDecimal wrong = reported.subtract(audited);
        if (wrong.signum() == 0) {
            return new SampleReview.Item(item, false, Optional.of(BigDecimal.ZERO), Optional.empty());
        }
        if (reported.signum() == 0) {
            return new SampleReview.Item(item, true, now.flatMap(PopulationItem::rate).map(wrong::multiply),
                    Optional.empty());
        }
        return new SampleReview.Item(item, true,
                Optional.of(item.getBook().multiply(wrong).divide(reported, MathContext.DECIMAL128)),
                item.getBook().signum() == 0 ? Optional.empty()
                        : Optional.of(wrong.divide(reported, MathContext.DECIMAL128)));
    }
}
