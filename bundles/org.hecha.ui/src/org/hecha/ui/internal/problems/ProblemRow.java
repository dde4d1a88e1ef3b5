package org.hecha.ui.internal.problems;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.EngagementDocument;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Problem;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.fix.Trouble;
import org.hecha.ui.page.Words;

/**
 * One line of the problems page.
 *
 * @param kind what found it
 * @param icon shape of its gravity
 * @param gravity the same in a word
 * @param message one sentence: what, where, what to do
 * @param subject what it concerns, as a person would call it
 * @param subjectId id of that object, or empty
 * @param code stable code or rule
 */
public record ProblemRow(Trouble.Kind kind, String icon, String gravity, String message, String subject, String subjectId, String code) {

    private static final Speech SPEECH = Speech.of(ProblemRow.class);

    /**
     * Refused contributions, calculation problems of both bases, each said once, then the checks that failed and of which nobody
     * raised a finding, or that could not be decided.
     */
    public static List<ProblemRow> of(EngagementDocument document, Optional<Results> results) {
        Set<ProblemRow> rows = new LinkedHashSet<>();
        results.ifPresent(calculated -> {
            calculated.refused().forEach(problem -> rows.add(of(document, problem, Trouble.Kind.CONTRIBUTION)));
            for (Basis basis : Basis.values()) {
                calculated.on(basis).problems().forEach(problem -> rows.add(of(document, problem, Trouble.Kind.CALCULATION)));
            }
        });
        Set<String> raised = new HashSet<>();
        document.findings().getFindings().forEach(finding -> raised.add(finding.getRuleId() + '|' + id(finding.getSubjectId())));
        for (CheckRecord check : document.findings().getChecks()) {
            if (check.getOutcome() == CheckOutcome.UNDECIDED || check.getOutcome() == CheckOutcome.FAILED
                    && !raised.contains(check.getRuleId() + '|' + id(check.getSubjectId()))) {
                rows.add(of(document, check));
            }
        }
        return List.copyOf(rows);
    }

    private static ProblemRow of(EngagementDocument document, Problem problem, Trouble.Kind kind) {
        return new ProblemRow(kind, problem.blocking() ? "fail" : "warn", //$NON-NLS-1$ //$NON-NLS-2$
                SPEECH.say(problem.blocking() ? "blocking" : "notice"), //$NON-NLS-1$ //$NON-NLS-2$
                Speech.in(problem.message()), subject(document, problem.subjectId()), id(problem.subjectId()), problem.code());
    }

    private static ProblemRow of(EngagementDocument document, CheckRecord check) {
        boolean undecided = check.getOutcome() == CheckOutcome.UNDECIDED;
        return new ProblemRow(undecided ? Trouble.Kind.UNDECIDED : Trouble.Kind.CHECK,
                undecided ? "undecided" : check.getSeverity().getLiteral(), //$NON-NLS-1$
                undecided ? Words.of(check.getOutcome()) : Words.of(check.getSeverity()),
                Objects.toString(check.getMessage(), ""), subject(document, check.getSubjectId()), id(check.getSubjectId()), //$NON-NLS-1$
                Objects.toString(check.getRuleId(), "")); //$NON-NLS-1$
    }

    /** The same, as a fix sees it. */
    public Trouble trouble(EngagementDocument document) {
        return new Trouble(kind, code, document.find(subjectId), message);
    }

    private static String subject(EngagementDocument document, String id) {
        return Words.of(document, id).orElse(""); //$NON-NLS-1$
    }

    private static String id(String id) {
        return id == null ? "" : id; //$NON-NLS-1$
    }
}
