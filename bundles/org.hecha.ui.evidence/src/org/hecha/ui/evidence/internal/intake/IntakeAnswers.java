package org.hecha.ui.evidence.internal.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.SameContent;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;

/**
 * What is asked about files that are taken in; texts as they were typed.
 *
 * @param kind id of the kind of evidence; null where none was chosen
 * @param subjectId what they prove; null for nothing yet
 * @param obtainedBy name of the team member; null for nobody
 * @param sameContent what to do with content that is there already
 */
record IntakeAnswers(String kind, String from, String to, String issuer, String obtainedFrom, String obtainedBy, String subjectId,
        String remark, boolean original, SameContent sameContent) {

    private static final Messages MESSAGES = Messages.of(IntakeAnswers.class);

    /** What all items have in common. @throws Refusal naming the field that cannot be understood */
    EvidenceItem details() throws Refusal {
        if (kind == null) {
            throw new Refusal(MESSAGES.text("noKind")); //$NON-NLS-1$
        }
        EvidenceItem details = EvidenceFactory.eINSTANCE.createEvidenceItem();
        details.setKind(kind);
        details.setEffectiveStart(date("from", from)); //$NON-NLS-1$
        details.setEffectiveEnd(date("to", to)); //$NON-NLS-1$
        details.setIssuer(blank(issuer));
        details.setObtainedFrom(blank(obtainedFrom));
        details.setObtainedBy(obtainedBy);
        details.setOriginal(original);
        details.setRemark(blank(remark));
        if (subjectId != null) {
            details.getSubjectIds().addAll(List.of(subjectId));
        }
        return details;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static LocalDate date(String field, String text) throws Refusal {
        try {
            return blank(text) == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal(MESSAGES.text("notADate", MESSAGES.text(field), text.strip()), e); //$NON-NLS-1$
        }
    }
}
