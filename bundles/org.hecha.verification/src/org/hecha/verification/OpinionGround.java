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
 * @param contradicted findings that count as corrected while their check still fails, one phrase each
 * @param scopeLimited whether evidence could not be obtained
 * @param markedPervasive whether the verifier says that the matter affects the statement as a whole
 */
public record OpinionGround(FindingRegister findings, MaterialityAssessment materiality, List<Localized> stale,
        List<Localized> contradicted, boolean scopeLimited, boolean markedPervasive) {

    public OpinionGround {
        stale = List.copyOf(stale);
        contradicted = List.copyOf(contradicted);
    }

    /** Nothing that counts as corrected is contradicted by its check. */
    public OpinionGround(FindingRegister findings, MaterialityAssessment materiality, List<Localized> stale,
            boolean scopeLimited, boolean markedPervasive) {
        this(findings, materiality, stale, List.of(), scopeLimited, markedPervasive);
    }

    /** Findings and amounts alone: the run of the checks holds, all evidence was obtained. */
    public static OpinionGround of(FindingRegister findings, MaterialityAssessment materiality) {
        return new OpinionGround(findings, materiality, List.of(), false, false);
    }
}
