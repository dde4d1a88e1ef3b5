package org.hecha.report;

import java.nio.file.Path;
import java.time.Instant;

import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;

/**
 * Makes the report of an engagement as it stands: calculates, compares, gathers what of the verifier's work is recomputed,
 * and writes. An OSGi service, safe for any thread; the model objects handed in must not change meanwhile.
 */
public interface Reporting {

    /**
     * Writes the report at once, in the language of the engagement; without an opinion it is a draft and says so.
     *
     * @param at moment printed as that of the report
     * @param target PDF file to write; its folder is made where it is missing
     * @throws Refusal when it cannot be written
     */
    void write(Engagement engagement, Inventory inventory, EvidenceRegister evidence, FindingRegister findings, Instant at,
            Path target) throws Refusal;
}
