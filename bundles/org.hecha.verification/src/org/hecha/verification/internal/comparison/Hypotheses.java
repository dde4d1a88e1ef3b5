package org.hecha.verification.internal.comparison;

import java.util.List;

/** The hypotheses, in the order in which a verifier would believe them: what names a cause before what only fits. */
final class Hypotheses {

    private Hypotheses() {
    }

    /** Causes: each reproduces the printed number or says nothing. */
    static List<Hypothesis> causes() {
        return List.of(new OtherConstant(Alternatives.load()), new OtherFactor(), new OtherFigure(),
                new OmittedPart(), new BiogenicCounted(), new CoarseRounding(), new DigitError(), new Transposition(),
                new DroppedDigit(), new DecimalShift(), new SignReversed());
    }

    /** What shows even where the difference is within the rounding of the inputs. */
    static List<Hypothesis> fingerprints() {
        return List.of(new OtherConstant(Alternatives.load()));
    }

    /** Leads: what would have to be true; asked only where no cause fits. */
    static List<Hypothesis> leads() {
        return List.of(new NearestFactor(), new ImpliedInput());
    }
}
