package org.hecha.verification.internal.signing;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.verification.process.Cover;

/** The four roots of an engagement. */
public record Roots(Engagement engagement, Inventory inventory, EvidenceRegister evidence, FindingRegister findings) {

    public static Roots of(EngagementDocument document) {
        return new Roots(document.engagement(), document.inventory(), document.evidence(), document.findings());
    }

    EObject root(Cover cover) {
        return switch (cover.root()) {
            case ENGAGEMENT -> engagement;
            case INVENTORY -> inventory;
            case EVIDENCE -> evidence;
            case FINDINGS -> findings;
        };
    }
}
