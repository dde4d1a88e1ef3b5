package org.hecha.ui.internal;

import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;

/** A team and a piece of evidence for tests of pages that need somebody who does something. */
public final class Crew {

    public static final String LEAD = "李明";
    public static final String VERIFIER = "王芳";

    private Crew() {
    }

    /** Lead verifier, verifier, reviewer and one invoice; saved, so that there is nothing to undo. */
    public static EvidenceItem join(EngagementDocument document) throws Refusal {
        document.execute(AddCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__TEAM, List.of(member(LEAD, TeamRole.LEAD_VERIFIER),
                        member(VERIFIER, TeamRole.VERIFIER), member("赵强", TeamRole.TECHNICAL_REVIEWER))));
        EvidenceItem invoice = Identities.fresh(EvidenceFactory.eINSTANCE.createEvidenceItem());
        invoice.setName("柴油发票");
        invoice.setPath("evidence/diesel.pdf");
        document.execute(AddCommand.create(document.domain(), document.evidence(),
                EvidencePackage.Literals.EVIDENCE_REGISTER__ITEMS, invoice));
        document.save();
        return invoice;
    }

    private static TeamMember member(String name, TeamRole role) {
        TeamMember member = Identities.fresh(EngagementFactory.eINSTANCE.createTeamMember());
        member.setName(name);
        member.setRole(role);
        return member;
    }
}
