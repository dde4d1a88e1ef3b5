package org.hecha.verification;

import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.finding.FindingRegister;

/**
 * What an opinion would stand on.
 *
 * @param findings the register
 * @param materiality the misstatements that stand, against the thresholds
 * @param stale what running the checks now would change, one phrase each; empty where the recorded run still holds
 * @param scopeLimited whether evidence could not be obtained
 * @param markedPervasive whether the verifier says that the matter affects the statement as a whole
 */
public record OpinionGround(FindingRegister findings, MaterialityAssessment materiality, List<Localized> stale,
        boolean scopeLimited, boolean markedPervasive) {

    public OpinionGround {
        stale = List.copyOf(stale);
    }

    /** Findings and amounts alone: the run of the checks holds, all evidence was obtained. */
    public static OpinionGround of(FindingRegister findings, MaterialityAssessment materiality) {
        return new OpinionGround(findings, materiality, List.of(), false, false);
    }
}
