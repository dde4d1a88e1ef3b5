package org.hecha.verification.internal.comparison;

import java.util.List;

/** The hypotheses, in the order in which a verifier would believe them: what names a cause before what only fits. */
final class Hypotheses {

    private Hypotheses() {
    }

    /**
     * Causes: each reproduces the printed number or says nothing. In ranks: once a cause of one rank fits, those of
     * the later ranks are not asked, for they would only fit by chance.
     */
    static List<List<Hypothesis>> causes() {
        return List.of(
                List.of(new OtherConstant(Alternatives.load()), new OtherFigure(), new OmittedPart(),
                        new BiogenicCounted()),
                List.of(new OtherFactor()),
                List.of(new CoarseRounding(), new DigitError(), new Transposition(), new DroppedDigit(),
                        new DecimalShift(), new SignReversed()));
    }

    /** What shows even where the difference is within the rounding of the inputs. */
    static List<Hypothesis> fingerprints() {
        return List.of(new OtherConstant(Alternatives.load()), new CoarseRounding());
    }

    /** Leads: what would have to be true; asked only where no cause fits. */
    static List<Hypothesis> leads() {
        return List.of(new NearestFactor(), new ImpliedInput());
    }
}
