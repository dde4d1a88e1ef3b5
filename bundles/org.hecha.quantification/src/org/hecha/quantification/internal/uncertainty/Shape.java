package org.hecha.quantification.internal.uncertainty;

import org.hecha.standard.uncertainty.Distribution;

/**
 * What an input is multiplied with: a distribution of mean 1 and of the stated relative standard deviation, cut at the
 * limits of what the value can be. What a cut takes away is not heaped up at the limit: the rest is drawn from as if it
 * were all there is. Immutable.
 */
final class Shape {

    private final Distribution distribution;
    /** Standard deviation, its counterpart for logarithms, or half the base. */
    private final double width;
    private final double from;
    private final double kept;

    Shape(Input input) {
        double relative = input.stated().relative().doubleValue();
        distribution = input.stated().distribution();
        width = switch (distribution) {
            case NORMAL -> relative;
            // the variance of the logarithm that belongs to mean 1 and this relative standard deviation
            case LOGNORMAL -> StrictMath.sqrt(StrictMath.log1p(relative * relative));
            case TRIANGULAR -> StrictMath.sqrt(6) * relative;
            case UNIFORM -> StrictMath.sqrt(3) * relative;
        };
        from = shareBelow(input.least());
        kept = shareBelow(input.most()) - from;
    }

    /** How much of the uncut distribution lies outside the limits. */
    double cut() {
        return 1 - kept;
    }

    /** The multiple at that share of the distribution. @param share greater than 0, less than 1 */
    double at(double share) {
        double place = from + share * kept;
        return switch (distribution) {
            case NORMAL -> 1 + width * Normal.quantile(place);
            case LOGNORMAL -> StrictMath.exp(width * Normal.quantile(place) - width * width / 2);
            case TRIANGULAR -> 1 + width * (place < 0.5 ? StrictMath.sqrt(2 * place) - 1
                    : 1 - StrictMath.sqrt(2 * (1 - place)));
            case UNIFORM -> 1 + width * (2 * place - 1);
        };
    }

    private double shareBelow(double multiple) {
        double off = (multiple - 1) / width;
        return switch (distribution) {
            case NORMAL -> Normal.share(off);
            case LOGNORMAL -> multiple <= 0 ? 0 : Normal.share((StrictMath.log(multiple) + width * width / 2) / width);
            case TRIANGULAR -> off <= -1 ? 0 : off >= 1 ? 1
                    : off < 0 ? (1 + off) * (1 + off) / 2 : 1 - (1 - off) * (1 - off) / 2;
            case UNIFORM -> Math.max(0, Math.min(1, (1 + off) / 2));
        };
    }
}
