package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.comparison.Explanation;

/** Rounded to fewer digits than were printed (17.92 printed as 18.0), or cut off instead of rounded. */
final class CoarseRounding implements Hypothesis {

    private static final int COARSEST = -3;

    @Override
    public List<Explanation> test(Difference difference) {
        Printed printed = difference.printed();
        BigDecimal exact = difference.recalculated();
        if (printed.cutsFrom(exact) && printed.value().signum() != 0) {
            return List.of(new Explanation("TRUNCATED", true, Hypothesis.sentence("truncated", printed.value(),
                    printed.legible(exact), difference.unit()), Optional.of(exact)));
        }
        for (int scale = printed.value().scale() - 1; scale >= COARSEST; scale--) {
            BigDecimal coarse = exact.setScale(scale, RoundingMode.HALF_UP);
            if (coarse.compareTo(printed.value()) == 0 && coarse.precision() >= 2) {
                return List.of(new Explanation("COARSE_ROUNDING", true, Hypothesis.sentence("coarseRounding",
                        printed.value(), printed.legible(exact), printed.value().scale(), scale), Optional.of(coarse)));
            }
        }
        return List.of();
    }
}
