package org.hecha.verification.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.TeamMember;

/** An opinion with its fields and wording, not yet part of the engagement. */
public final class ProposedOpinion {

    private final Engagement engagement;
    private final OpinionTexts texts;
    private final OpinionDraft draft;
    private final TeamMember lead;
    private final Instant at;
    private final OpinionFacts facts;

    private ProposedOpinion(EngagementDocument document, OpinionOutlook outlook, OpinionDraft draft, TeamMember lead,
            Instant at) {
        this.engagement = document.engagement();
        this.texts = outlook.texts();
        this.draft = new OpinionDraft(draft.kind(), lead.getId(), draft.qualification(), draft.scopeLimitation(),
                draft.pervasive(), draft.basis(), draft.addressee(), draft.place(), draft.intendedUse());
        this.lead = lead;
        this.at = at;
        this.facts = new OpinionFacts(engagement, new OpinionFacts.Registers(document.inventory(), document.evidence(),
                document.findings()), outlook.materiality(), this.draft, at);
        facts.basis(texts);
    }

    /**
     * Draws the opinion up; changes nothing.
     *
     * @param lead who proposes it
     * @param at when
     */
    public static ProposedOpinion of(EngagementDocument document, OpinionOutlook outlook, OpinionDraft draft,
            TeamMember lead, Instant at) {
        return new ProposedOpinion(document, outlook, draft, lead, at);
    }

    /** The fields that an opinion must state and that have no value. */
    public List<OpinionField> missing() {
        return facts.missing();
    }

    /** A new object for the model. */
    public Opinion opinion() {
        Opinion opinion = EngagementFactory.eINSTANCE.createOpinion();
        opinion.setKind(draft.kind());
        opinion.setAssuranceLevel(engagement.getAssuranceLevel());
        opinion.setQualification(stated(OpinionField.QUALIFICATION));
        opinion.setScopeLimitation(stated(OpinionField.SCOPE_LIMITATION));
        opinion.setPervasive(draft.pervasive());
        opinion.setBasis(stated(OpinionField.BASIS));
        opinion.setAddressee(stated(OpinionField.ADDRESSEE));
        opinion.setPlace(stated(OpinionField.PLACE));
        opinion.setIntendedUse(stated(OpinionField.INTENDED_USE));
        opinion.setIssuedOn(LocalDate.ofInstant(at, OpinionFacts.CHINA));
        opinion.setProposedBy(lead.getId());
        opinion.setStatement(OpinionWording.of(texts, draft.kind(), engagement.getAssuranceLevel(),
                engagement.getStatementKinds(), facts.values(), facts.language()));
        return opinion;
    }

    private String stated(OpinionField field) {
        String value = facts.field(field);
        return value.isEmpty() ? null : value;
    }
}
