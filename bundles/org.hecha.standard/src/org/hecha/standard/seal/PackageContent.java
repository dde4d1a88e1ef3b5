package org.hecha.standard.seal;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;

/** The engagement read from the very bytes that were verified. */
public record PackageContent(Engagement engagement, Inventory inventory, EvidenceRegister evidence,
        FindingRegister findings) {
}
