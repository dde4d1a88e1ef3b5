package org.hecha.cli.verb;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.hecha.cli.CliText;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.Severity;
import org.hecha.verification.OpenFindings;
import org.hecha.verification.finding.Answer;
import org.hecha.verification.finding.FindingDialogue;

/**
 * The illustrative half of the demonstration's dialogue: the factory agrees with every correction that must be made but does
 * not print its inventory anew, a verifier tests again and finds it unchanged, and the lead verifier accepts those findings:
 * the opinion weighs them. The published report knows no such dialogue, and each entry says so.
 */
final class DemoDialogue {

    private final EngagementDocument document;
    private final Locale locale;
    private final FindingDialogue dialogue;

    DemoDialogue(EngagementDocument document, Locale locale, Instant at) {
        this.document = document;
        this.locale = locale;
        this.dialogue = new FindingDialogue(document, at);
    }

    /** Answers, retests and accepts the findings that must be resolved; gives their numbers. */
    List<Integer> acceptGraveFindings() throws Refusal {
        List<Finding> grave = OpenFindings.of(document.findings()).stream().filter(f -> f.getSeverity() == Severity.FAIL).toList();
        for (Finding finding : grave) {
            int number = finding.getNumber();
            document.execute(dialogue.answer(number, new Answer(say("demoClient"), say("demoCause"), say("demoMeasure"), List.of()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            document.execute(dialogue.retest(number, member(TeamRole.VERIFIER), false, say("demoRetest"), List.of())); //$NON-NLS-1$
            document.execute(dialogue.accept(number, member(TeamRole.LEAD_VERIFIER), say("demoAcceptance"))); //$NON-NLS-1$
        }
        return grave.stream().map(Finding::getNumber).toList();
    }

    private String member(TeamRole role) {
        return document.engagement().getTeam().stream().filter(member -> member.getRole() == role).map(TeamMember::getId)
                .findFirst().orElse(role.getLiteral());
    }

    private String say(String key) {
        return CliText.text(key).in(locale);
    }
}
