package org.hecha.ui.internal.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.FindingRegister;
import org.hecha.standard.calculation.Problem;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.fix.Trouble;
import org.hecha.ui.page.Words;

/**
 * One line of the problems page. Says what it has to say when it is asked: an inventory of a hundred thousand sources may have as
 * many problems, of which forty are seen.
 *
 * @param kind what found it
 * @param icon shape of its gravity
 * @param grade the same in a word
 * @param said one sentence: what, where, what to do
 * @param subjectId id of the object it concerns, or empty
 * @param code stable code or rule
 */
public record ProblemRow(Trouble.Kind kind, String icon, Localized grade, Localized said, String subjectId, String code) {

    private static final Messages MESSAGES = Messages.of(ProblemRow.class);

    /** Refused contributions and calculation problems of both bases, each said once. */
    public static List<ProblemRow> of(Results results) {
        List<ProblemRow> rows = new ArrayList<>();
        results.refused().forEach(problem -> rows.add(of(problem, Trouble.Kind.CONTRIBUTION)));
        results.problems().forEach(problem -> rows.add(of(problem, Trouble.Kind.CALCULATION)));
        return rows;
    }

    /** Checks that failed and of which nobody raised a finding, or that could not be decided. */
    public static List<ProblemRow> of(FindingRegister findings) {
        Set<String> raised = new HashSet<>();
        findings.getFindings().forEach(finding -> raised.add(finding.getRuleId() + '|' + id(finding.getSubjectId())));
        return findings.getChecks().stream().filter(check -> check.getOutcome() == CheckOutcome.UNDECIDED
                || check.getOutcome() == CheckOutcome.FAILED && !raised.contains(check.getRuleId() + '|' + id(check.getSubjectId())))
                .map(ProblemRow::of).distinct().toList();
    }

    /** The problems of one object. */
    public static List<ProblemRow> about(String subjectId, EngagementDocument document, Optional<Results> results) {
        return Stream.concat(results.stream().flatMap(calculated -> of(calculated).stream()), of(document.findings()).stream())
                .filter(row -> row.subjectId().equals(subjectId)).toList();
    }

    private static ProblemRow of(Problem problem, Trouble.Kind kind) {
        return new ProblemRow(kind, problem.blocking() ? "fail" : "warn", //$NON-NLS-1$ //$NON-NLS-2$
                MESSAGES.text(problem.blocking() ? "blocking" : "notice"), //$NON-NLS-1$ //$NON-NLS-2$
                problem.message(), id(problem.subjectId()), problem.code());
    }

    private static ProblemRow of(CheckRecord check) {
        boolean undecided = check.getOutcome() == CheckOutcome.UNDECIDED;
        return new ProblemRow(undecided ? Trouble.Kind.UNDECIDED : Trouble.Kind.CHECK,
                undecided ? "undecided" : check.getSeverity().getLiteral(), //$NON-NLS-1$
                Localized.verbatim(undecided ? Words.of(check.getOutcome()) : Words.of(check.getSeverity())),
                Localized.verbatim(Objects.toString(check.getMessage(), "")), id(check.getSubjectId()), //$NON-NLS-1$
                Objects.toString(check.getRuleId(), "")); //$NON-NLS-1$
    }

    /** Its gravity in a word. */
    public String gravity() {
        return Speech.in(grade);
    }

    /** The sentence in the language of the window. */
    public String message() {
        return Speech.in(said);
    }

    /** What it concerns, as a person would call it; empty where the engagement has no such object. */
    public String subject(Optional<EngagementDocument> document) {
        return document.flatMap(open -> Words.of(open, subjectId)).orElse(""); //$NON-NLS-1$
    }

    /** The same, as a fix sees it. */
    public Trouble trouble(EngagementDocument document) {
        return new Trouble(kind, code, document.find(subjectId), message());
    }

    private static String id(String id) {
        return id == null ? "" : id; //$NON-NLS-1$
    }
}
