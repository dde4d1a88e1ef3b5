package org.hecha.verification.internal.condition;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.fieldwork.Checklist;
import org.hecha.model.engagement.Opinion;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.finding.Finding;
import org.hecha.verification.internal.signing.Signers;
import org.hecha.verification.process.ConditionSubject;

/**
 * What a person did for the verification itself, whether it was written down under their id or their name. A technical
 * reviewer who raises an issue, and tests again whether that one was resolved, does the independent review of ISO 14064-3;
 * to test or to close what the team raised is the verification.
 */
final class WorkDone {

    private final ConditionSubject subject;
    private final TeamMember person;
    private final List<Localized> deeds = new ArrayList<>();

    WorkDone(ConditionSubject subject, TeamMember person) {
        this.subject = subject;
        this.person = person;
    }

    List<Localized> deeds() {
        subject.findings().getFindings().forEach(this::finding);
        Lack.fieldwork(subject).ifPresent(this::fieldwork);
        Opinion opinion = subject.engagement().getOpinion();
        if (opinion != null) {
            note(opinion.getProposedBy(), "deedOpinion", "");
        }
        return deeds;
    }

    private void finding(Finding finding) {
        boolean review = person.getRole() == TeamRole.TECHNICAL_REVIEWER && own(finding.getRaisedBy());
        if (!review) {
            note(finding.getRaisedBy(), "deedRaised", finding.getNumber());
            finding.getRetests().forEach(retest -> note(retest.getBy(), "deedRetested", finding.getNumber()));
        }
        if (finding.getClosure() != null) {
            note(finding.getClosure().getClosedBy(), "deedClosed", finding.getNumber());
        }
    }

    private void fieldwork(Fieldwork work) {
        work.getRisks().forEach(risk -> note(risk.getAssessedBy(), "deedAssessed", Lack.brief(risk.getDescription())));
        work.getActivities().forEach(activity -> {
            note(activity.getMemberId(), "deedPlanned", Lack.brief(activity.getWhat()));
            note(activity.getDoneBy(), "deedDone", Lack.brief(activity.getWhat()));
        });
        work.getVisits().forEach(visit -> visit.getMemberIds().forEach(id -> note(id, "deedVisited", "")));
        // the reviewer's own checklists are the review, not the verification
        work.getChecklists().stream().filter(list -> !reviews(list)).forEach(list -> list.getItems()
                .forEach(item -> note(item.getAnsweredBy(), "deedAnswered", String.valueOf(list.getTitle()))));
        work.getSamples().forEach(sample -> {
            note(sample.getDrawnBy(), "deedTested", Lack.brief(sample.getTitle()));
            sample.getItems().forEach(item -> note(item.getTestedBy(), "deedTested", Lack.brief(sample.getTitle())));
        });
    }

    private boolean reviews(Checklist list) {
        return subject.engagement().getTeam().stream().anyMatch(member -> member.getRole() == TeamRole.TECHNICAL_REVIEWER
                && String.valueOf(member.getId()).equals(list.getOpenedBy()));
    }

    /** The one who wrote it down may be named by id or by name, and may be another entry of the team for one person. */
    private void note(String by, String key, Object what) {
        if (own(by)) {
            deeds.add(Lack.of(key, what));
        }
    }

    private boolean own(String by) {
        return !Lack.blank(by) && (by.equals(person.getId()) || Signers.key(by).equals(Signers.key(person.getName()))
                || Signers.member(subject.engagement(), by).filter(one -> Signers.same(one, person)).isPresent());
    }
}
