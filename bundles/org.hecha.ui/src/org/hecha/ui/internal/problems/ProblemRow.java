package org.hecha.ui.internal.problems;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.EngagementDocument;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Problem;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;

/**
 * One line of the problems page.
 *
 * @param icon shape of its gravity
 * @param gravity the same in a word
 * @param message one sentence: what, where, what to do
 * @param subject what it concerns, as a person would call it
 * @param subjectId id of that object, or empty
 * @param code stable code or rule
 */
record ProblemRow(String icon, String gravity, String message, String subject, String subjectId, String code) {

    private static final Speech SPEECH = Speech.of(ProblemRow.class);

    /** Calculation problems of both bases, each said once, then the checks that failed or could not be decided. */
    static List<ProblemRow> of(EngagementDocument document, Optional<Results> results) {
        Set<ProblemRow> rows = new LinkedHashSet<>();
        results.ifPresent(calculated -> {
            calculated.refused().forEach(problem -> rows.add(of(document, problem)));
            calculated.on(Basis.AS_STATED).problems().forEach(problem -> rows.add(of(document, problem)));
            calculated.on(Basis.BY_CRITERIA).problems().forEach(problem -> rows.add(of(document, problem)));
        });
        for (CheckRecord check : document.findings().getChecks()) {
            if (check.getOutcome() == CheckOutcome.FAILED || check.getOutcome() == CheckOutcome.UNDECIDED) {
                rows.add(of(document, check));
            }
        }
        return List.copyOf(rows);
    }

    private static ProblemRow of(EngagementDocument document, Problem problem) {
        return new ProblemRow(problem.blocking() ? "fail" : "warn", //$NON-NLS-1$ //$NON-NLS-2$
                SPEECH.say(problem.blocking() ? "blocking" : "notice"), Speech.in(problem.message()), //$NON-NLS-1$ //$NON-NLS-2$
                subject(document, problem.subjectId()), id(problem.subjectId()), problem.code());
    }

    private static ProblemRow of(EngagementDocument document, CheckRecord check) {
        boolean undecided = check.getOutcome() == CheckOutcome.UNDECIDED;
        return new ProblemRow(undecided ? "undecided" : check.getSeverity().getLiteral(), //$NON-NLS-1$
                undecided ? Words.of(check.getOutcome()) : Words.of(check.getSeverity()),
                check.getMessage() == null ? "" : check.getMessage(), subject(document, check.getSubjectId()), //$NON-NLS-1$
                id(check.getSubjectId()), check.getRuleId());
    }

    private static String subject(EngagementDocument document, String id) {
        return Words.of(document, id).orElse(""); //$NON-NLS-1$
    }

    private static String id(String id) {
        return id == null ? "" : id; //$NON-NLS-1$
    }
}
