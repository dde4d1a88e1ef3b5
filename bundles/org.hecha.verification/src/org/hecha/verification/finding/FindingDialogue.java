package org.hecha.verification.finding;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.finding.Closure;
import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.CorrectiveAction;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Retest;
import org.hecha.verification.FindingEvent;
import org.hecha.verification.HistoryPen;
import org.hecha.verification.OpenFindings;
import org.hecha.verification.Team;

/**
 * The dialogue about findings. Every step checks the state of the finding ({@link FindingStep}), who takes it and what it
 * has to say, and returns the command that does it; it is to be executed by {@link EngagementDocument#execute} before the
 * next one is asked for. A step that is not to be taken is refused in one sentence that names the finding, its state and
 * what has to be done first; nothing has changed then. Numbers are never used again and findings never deleted. On the
 * document's thread.
 */
public final class FindingDialogue {

    private static final Messages MESSAGES = Messages.of(FindingDialogue.class);

    private final EngagementDocument document;
    private final Instant at;
    private final Locale language;
    private final Grounds grounds;

    /** @param at when the steps are taken, as it is written down */
    public FindingDialogue(EngagementDocument document, Instant at) {
        this.document = document;
        this.at = at;
        this.language = Team.language(document.engagement());
        this.grounds = new Grounds(document);
    }

    /**
     * A member of the team or the reviewer raises a finding; after execution it is the last of the register.
     *
     * @param draft kind, severity and title at least
     */
    public Command raise(FindingDraft draft, String by) throws Refusal {
        String name = grounds.member(by, FindingStep.EDIT.roles()).getName();
        Finding finding = new Raising(document, at).raise(draft);
        return new HistoryPen(document.findings(), at, name).raise(finding, FindingEvent.RAISED, finding.getTitle())
                .command(say("command.raise", finding.getTitle()));
    }

    /** A member or the reviewer changes what an open finding says; the history keeps old and new. */
    public Command edit(int number, FindingDraft draft, String by) throws Refusal {
        Finding finding = ready(number, FindingStep.EDIT);
        String name = grounds.member(by, FindingStep.EDIT.roles()).getName();
        Raising raising = new Raising(document, at);
        Map<EStructuralFeature, Object> changes = raising.changes(finding, draft);
        return step(name, FindingStep.EDIT, finding, FindingEvent.EDITED, raising.described(finding, changes, language),
                () -> changes.forEach(finding::eSet));
    }

    /** The client answers. */
    public Command answer(int number, Answer answer) throws Refusal {
        return answerAll(answer.by(), new TreeMap<>(Map.of(number, answer)));
    }

    /**
     * The client answers several findings at once, in one command.
     *
     * @param by who answers all of them
     */
    public Command answerAll(String by, SortedMap<Integer, Answer> answers) throws Refusal {
        for (int number : answers.keySet()) {
            ready(number, FindingStep.ANSWER);
        }
        String name = grounds.client(by);
        Map<Finding, CorrectiveAction> actions = new LinkedHashMap<>();
        for (Map.Entry<Integer, Answer> one : answers.entrySet()) {
            Finding finding = grounds.finding(one.getKey());
            actions.put(finding, action(finding, name, one.getValue()));
        }
        if (actions.isEmpty()) {
            throw Grounds.refusal("noAnswers");
        }
        HistoryPen pen = new HistoryPen(document.findings(), at, name);
        actions.forEach((finding, action) -> pen.write(finding, FindingEvent.ANSWERED, action.getMeasure(), () -> {
            finding.getActions().add(action);
            finding.setState(FindingState.ANSWERED);
        }));
        return pen.command(label(FindingStep.ANSWER, actions.keySet().stream().map(finding -> "#" + finding.getNumber())
                .collect(Collectors.joining(", "))));
    }

    private CorrectiveAction action(Finding finding, String name, Answer answer) throws Refusal {
        CorrectiveAction action = Identities.fresh(FindingFactory.eINSTANCE.createCorrectiveAction());
        action.setAnsweredBy(name);
        action.setAnsweredAt(at);
        action.setCause(FindingStep.needsRetest(finding.getKind())
                ? Grounds.text(answer.cause(), "causeMissing", finding.getNumber()) : Grounds.optional(answer.cause()));
        action.setMeasure(Grounds.text(answer.measure(), "measureMissing", finding.getNumber()));
        action.getEvidenceIds().addAll(grounds.evidence(answer.evidenceIds(), finding.getNumber()));
        return action;
    }

    /**
     * A member tests the matter again after the answer; the technical reviewer only what the reviewer raised, which is
     * the review and not the verification (ISO 14064-3, independent review).
     *
     * @param what what was tested and seen
     * @param evidenceIds evidence of it
     */
    public Command retest(int number, String by, boolean passed, String what, List<String> evidenceIds) throws Refusal {
        Finding finding = ready(number, FindingStep.RETEST);
        String name = grounds.member(by, testers(finding, by)).getName();
        answered(finding, FindingStep.RETEST);
        if (finding.getActions().stream().anyMatch(action -> Grounds.same(name, action.getAnsweredBy()))) {
            throw Grounds.refusal("ownAnswer", number, name);
        }
        Retest retest = Identities.fresh(FindingFactory.eINSTANCE.createRetest());
        retest.setBy(name);
        retest.setAt(at);
        retest.setPassed(passed);
        retest.setWhat(Grounds.text(what, "whatMissing", number));
        retest.getEvidenceIds().addAll(grounds.evidence(evidenceIds, number));
        return step(name, FindingStep.RETEST, finding, passed ? FindingEvent.RETEST_PASSED : FindingEvent.RETEST_FAILED,
                retest.getWhat(), () -> finding.getRetests().add(retest));
    }

    private Set<TeamRole> testers(Finding finding, String by) throws Refusal {
        Set<TeamRole> roles = FindingStep.RETEST.roles();
        if (Grounds.same(Team.member(document.engagement(), by).getName(), finding.getRaisedBy())) {
            roles.add(TeamRole.TECHNICAL_REVIEWER);
        }
        return roles;
    }

    /**
     * A verifier closes a finding. A misstatement, non-conformity or non-compliance is closed only after a test that
     * followed the newest answer: as corrected where that passed, as not corrected or not conforming otherwise; then it
     * still stands when the opinion is formed.
     */
    public Command close(int number, String by, ClosureResult result, String conclusion) throws Refusal {
        Finding finding = ready(number, FindingStep.CLOSE);
        String name = grounds.member(by, FindingStep.CLOSE.roles()).getName();
        answered(finding, FindingStep.CLOSE);
        boolean tested = finding.getState() == FindingState.RETESTED;
        if (tested && result == ClosureResult.CORRECTED != OpenFindings.passed(finding)) {
            throw Grounds.refusal(result == ClosureResult.CORRECTED ? "notPassed" : "hasPassed", number, FindingWords.of(result));
        }
        Closure closure = FindingFactory.eINSTANCE.createClosure();
        closure.setConclusion(Grounds.text(conclusion, "conclusionMissing", number));
        closure.setClosedBy(name);
        closure.setClosedAt(at);
        closure.setResult(result);
        return step(name, FindingStep.CLOSE, finding, FindingEvent.CLOSED,
                say("closed", FindingWords.of(result), closure.getConclusion()), () -> finding.setClosure(closure));
    }

    /** The lead verifier leaves a finding as it is; it stays weighed in the opinion. */
    public Command accept(int number, String by, String reason) throws Refusal {
        Finding finding = ready(number, FindingStep.ACCEPT);
        String name = grounds.member(by, FindingStep.ACCEPT.roles()).getName();
        return step(name, FindingStep.ACCEPT, finding, FindingEvent.ACCEPTED,
                Grounds.text(reason, "reasonMissing", number, FindingStep.ACCEPT.text()), () -> { });
    }

    /** A verifier or the reviewer takes a closing or an acceptance back; the history keeps what was concluded. */
    public Command reopen(int number, String by, String reason) throws Refusal {
        Finding finding = ready(number, FindingStep.REOPEN);
        String name = grounds.member(by, FindingStep.REOPEN.roles()).getName();
        return step(name, FindingStep.REOPEN, finding, FindingEvent.REOPENED,
                Grounds.text(reason, "reasonMissing", number, FindingStep.REOPEN.text()), () -> finding.setClosure(null));
    }

    /**
     * A verifier takes over what the engagement of the year before left open, accepted or proposed. Each comes in once,
     * under a new number.
     *
     * @param previous folder of that engagement; it is only read
     */
    public Command carryForward(Path previous, String by) throws Refusal {
        return carryForward(EarlierFindings.read(previous), by);
    }

    /** The same where it was read already. */
    public Command carryForward(EarlierFindings previous, String by) throws Refusal {
        return new CarryForward(document, at).from(previous, grounds.member(by, FindingStep.CLOSE.roles()).getName());
    }

    /** What would be carried over. @throws Refusal where it is not the engagement of the year before */
    public List<Finding> toCarry(EarlierFindings previous) throws Refusal {
        return new CarryForward(document, at).fresh(previous);
    }

    /** The finding of that number, where the step may be taken with it. */
    private Finding ready(int number, FindingStep step) throws Refusal {
        Finding finding = grounds.finding(number);
        if (step.to(finding.getState(), finding.getKind()).isEmpty()) {
            throw Grounds.refusal("notNow", number, FindingWords.of(finding.getState()), step.text(), step.first(finding));
        }
        return finding;
    }

    /** An answer from before the finding was opened again counts no more. */
    private static void answered(Finding finding, FindingStep step) throws Refusal {
        boolean answered = false;
        for (var entry : finding.getHistory()) {
            FindingEvent event = FindingEvent.of(entry.getEvent()).orElse(null);
            answered = event == FindingEvent.ANSWERED || answered && event != FindingEvent.REOPENED;
        }
        if (!answered || finding.getActions().isEmpty()) {
            throw Grounds.refusal("notAnswered", finding.getNumber(), FindingWords.of(finding.getState()), step.text());
        }
    }

    private Command step(String by, FindingStep step, Finding finding, FindingEvent event, String detail, Runnable change) {
        FindingState next = step.to(finding.getState(), finding.getKind()).orElseThrow();
        return new HistoryPen(document.findings(), at, by).write(finding, event, detail, () -> {
            change.run();
            finding.setState(next);
        }).command(label(step, "#" + finding.getNumber()));
    }

    private String label(FindingStep step, String numbers) {
        return say("command.step", step.text(), numbers);
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }
}
