package org.hecha.verification.internal.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.process.ConditionSubject;
import org.hecha.verification.process.IssueGate;

/** Asks for an approval that stands, for checks that hold, and for an opinion that the misstatements allow. */
final class Gate implements IssueGate {

    private final Processing processing;

    Gate(Processing processing) {
        this.processing = processing;
    }

    @Override
    public List<Localized> obstacles(EngagementDocument document) {
        ConditionSubject subject = processing.situation(document, LocalDate.now(Processing.CHINA)).of(null, "");
        if (recorded(document)) {
            return processing.missing(List.of("opinion-proposed", "opinion-allowed", "plan-signed", "draft-signed",
                    "review-signed", "approval-signed"), subject, false);
        }
        List<Localized> obstacles = new ArrayList<>();
        if (document.findings().getCheckedAt() != null) {
            obstacles.addAll(processing.missing(List.of("checks-current"), subject, false));
        }
        Opinion opinion = document.engagement().getOpinion();
        if (opinion != null && opinion.getKind() == OpinionKind.UNMODIFIED && MaterialityAssessment
                .of(document.engagement(), document.inventory(), document.findings(), subject.byCriteria()).material()) {
            obstacles.add(Words.of("materialUnmodified"));
        } else {
            obstacles.addAll(processing.missing(List.of("opinion-allowed"), subject, false));
        }
        return obstacles;
    }
}
