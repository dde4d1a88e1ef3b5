package org.hecha.verification;

import java.util.List;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;

/**
 * The audit of factors: of the installed tables among themselves, and of what one engagement uses. Changes nothing.
 * Limits and tolerances are data of the installed standards (data files of kind AUDIT), each with its reason. Safe for
 * any thread; the model objects handed in must not change meanwhile.
 */
public interface FactorAudit {

    /** What is odd about the installed tables: by kind, then by table and row. The order is always the same. */
    List<FactorRemark> tables();

    /**
     * What is odd about the factors of one engagement: the failed outcomes of the rules about factors, with the
     * severities of the engagement's profile, and the unconfirmed values it uses or waits for.
     */
    Review engagement(Engagement engagement, Inventory inventory, EvidenceRegister evidence, FindingRegister findings);

    /**
     * Result for one engagement. Immutable.
     *
     * @param failures failed outcomes of the rules about factors
     * @param unconfirmed unconfirmed values, accepted and waiting
     */
    record Review(List<Outcome> failures, List<UnconfirmedUse> unconfirmed) {

        public Review {
            failures = List.copyOf(failures);
            unconfirmed = List.copyOf(unconfirmed);
        }
    }
}
