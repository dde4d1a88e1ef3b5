package org.hecha.verification.opinion;

import java.util.List;

import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.OpinionLimit;

/**
 * What stands before an opinion is given. Immutable.
 *
 * @param limit which kinds are open, which barred and why
 * @param materiality what stands wrong, against the thresholds
 * @param expected evidence that the level of assurance expects and the engagement shows
 * @param wanting evidence that it expects and the engagement does not show; a reminder, no bar
 * @param texts wording that would be used
 */
public record OpinionOutlook(OpinionLimit limit, MaterialityAssessment materiality, List<Expectation> expected,
        List<Expectation> wanting, OpinionTexts texts) {

    public OpinionOutlook {
        expected = List.copyOf(expected);
        wanting = List.copyOf(wanting);
    }
}
