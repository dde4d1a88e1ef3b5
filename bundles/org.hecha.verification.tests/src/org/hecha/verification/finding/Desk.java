package org.hecha.verification.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryChain;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.testkit.Fixture;

/** An engagement with a whole team, a client and evidence, in English. */
final class Desk implements AutoCloseable {

    static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");

    final Fixture fixture = new Fixture();
    final EngagementDocument document;
    final FindingDialogue dialogue;
    private int raised;

    Desk(Path folder) throws Refusal {
        fixture.engagement.setLanguage("en");
        fixture.engagement.setNumber("E-2026");
        fixture.member("m1", "Lead", TeamRole.LEAD_VERIFIER, true);
        fixture.member("m2", "Vera", TeamRole.VERIFIER, true);
        fixture.member("m3", "Expert", TeamRole.TECHNICAL_EXPERT, true);
        fixture.member("m4", "Reviewer", TeamRole.TECHNICAL_REVIEWER, true);
        fixture.member("m5", "Signatory", TeamRole.AUTHORISED_SIGNATORY, true);
        fixture.source("kiln", Fixture.FUEL, "5", "t");
        document = EngagementDocument.create(folder, fixture.engagement, fixture.inventory);
        evidence("ev1", null);
        evidence("ev2", "superseded by a calibrated reading");
        dialogue = new FindingDialogue(document, AT);
    }

    private void evidence(String id, String withdrawn) {
        EvidenceItem item = EvidenceFactory.eINSTANCE.createEvidenceItem();
        item.setId(id);
        item.setWithdrawnReason(withdrawn);
        document.evidence().getItems().add(item);
    }

    static String memberOf(TeamRole role) {
        return switch (role) {
            case LEAD_VERIFIER -> "Lead";
            case VERIFIER -> "Vera";
            case TECHNICAL_EXPERT -> "Expert";
            case TECHNICAL_REVIEWER -> "Reviewer";
            case AUTHORISED_SIGNATORY -> "Signatory";
        };
    }

    static FindingDraft draft(FindingKind kind, String title) {
        return new FindingDraft().kind(kind).severity(Severity.FAIL).title(title);
    }

    static Answer answer(String by) {
        return new Answer(by, "misread meter", "meter read again", List.of("ev1"));
    }

    /** A finding of that kind in that state, reached by the steps themselves. */
    Finding in(FindingState state, FindingKind kind) throws Refusal {
        document.execute(dialogue.raise(draft(kind, kind + " " + state + " " + ++raised), "Vera"));
        List<Finding> all = document.findings().getFindings();
        Finding finding = all.get(all.size() - 1);
        int number = finding.getNumber();
        if (state == FindingState.ACCEPTED) {
            document.execute(dialogue.accept(number, "Lead", "too small"));
        } else if (state != FindingState.OPEN) {
            document.execute(dialogue.answer(number, answer("Client")));
            if (state != FindingState.ANSWERED) {
                document.execute(dialogue.retest(number, "Expert", true, "sum of the bills", List.of()));
            }
            if (state == FindingState.CLOSED) {
                document.execute(dialogue.close(number, "Vera", ClosureResult.CORRECTED, "agrees"));
            }
        }
        assertEquals(state, finding.getState());
        return finding;
    }

    /** What the check that raised a finding says now. */
    void check(Finding finding, boolean passes) throws Refusal {
        document.execute(new HistoryPen(document.findings(), AT, "check").write(finding,
                passes ? FindingEvent.PASSED : FindingEvent.FAILED_AGAIN, "",
                () -> finding.setState(passes ? FindingState.RETESTED : FindingState.OPEN)).command("check"));
    }

    /** Executes, undoes and does again; state and chain are looked at between. */
    void done(Command command) throws Refusal {
        FindingRegister before = EcoreUtil.copy(document.findings());
        document.execute(command);
        FindingRegister after = EcoreUtil.copy(document.findings());
        assertFalse(EcoreUtil.equals(before, after));
        assertEquals(List.of(), HistoryChain.verify(document.findings()));
        document.undo();
        assertTrue(EcoreUtil.equals(before, document.findings()), command.getLabel());
        assertEquals(List.of(), HistoryChain.verify(document.findings()));
        document.redo();
        assertTrue(EcoreUtil.equals(after, document.findings()), command.getLabel());
    }

    /** A step that returns a command. */
    interface Step {
        Command command() throws Refusal;
    }

    /** Refused in one sentence in both languages, with these words in the English one; nothing has changed. */
    void refused(Step step, String... words) {
        FindingRegister before = EcoreUtil.copy(document.findings());
        Refusal refusal = assertThrows(Refusal.class, step::command);
        for (String word : words) {
            assertTrue(refusal.in(Locale.ENGLISH).contains(word), refusal.in(Locale.ENGLISH));
        }
        assertNotEquals(refusal.in(Locale.ENGLISH), refusal.in(Locale.CHINA));
        assertFalse(refusal.in(Locale.CHINA).contains("{"), refusal.in(Locale.CHINA));
        assertTrue(EcoreUtil.equals(before, document.findings()));
    }

    @Override
    public void close() {
        document.close();
    }
}
