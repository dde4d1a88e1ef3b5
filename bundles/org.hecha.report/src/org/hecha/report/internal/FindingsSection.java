package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Finding;
import org.hecha.report.ReportContent;

/** What was found, with its state; and which checks were made, the passed ones too. */
final class FindingsSection {

    private final ReportContent content;
    private final Words words;
    private final Flow flow;

    FindingsSection(ReportContent content, Words words, Flow flow) {
        this.content = content;
        this.words = words;
        this.flow = flow;
    }

    void write() throws IOException {
        List<Finding> findings = content.findings().getFindings();
        flow.heading(words.say("findings")); //$NON-NLS-1$
        if (findings.isEmpty()) {
            flow.paragraph(words.say(content.findings().getCheckedAt() == null ? "notChecked" : "noFindings")); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            flow.table(List.of(words.say("number"), words.say("kind"), words.say("finding"), words.say("misstatement"), words.say("state")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                    rows(findings), new float[] {0.7f, 1.5f, 6, 1.6f, 1.2f}, List.of(3));
        }
        List<CheckRecord> checks = content.findings().getChecks();
        if (!checks.isEmpty()) {
            flow.paragraph(words.say("checks", checks.size(), count(checks, CheckOutcome.PASSED), count(checks, CheckOutcome.FAILED), //$NON-NLS-1$
                    count(checks, CheckOutcome.NOT_APPLICABLE), count(checks, CheckOutcome.UNDECIDED)));
        }
    }

    private List<List<String>> rows(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            StringBuilder text = new StringBuilder(words.or(finding.getTitle()));
            if (finding.getTitle() == null || !String.valueOf(finding.getDescription()).contains(finding.getTitle())) {
                append(text, finding.getDescription());
            }
            append(text, finding.getRemedy());
            finding.getActions().forEach(action -> append(text, words.say("answer", words.or(action.getMeasure()), words.or(action.getAnsweredBy())))); //$NON-NLS-1$
            finding.getRetests().forEach(retest -> append(text, words.say(retest.isPassed() ? "retestPassed" : "retestFailed", //$NON-NLS-1$ //$NON-NLS-2$
                    words.or(retest.getWhat()), words.or(retest.getBy()))));
            if (finding.getClosure() != null) {
                append(text, words.say("closure." + finding.getClosure().getResult().getName(), words.or(finding.getClosure().getConclusion()), words.or(finding.getClosure().getClosedBy()))); //$NON-NLS-1$
            }
            if (finding.getCarriedFrom() != null) {
                append(text, words.say("carriedFrom", finding.getCarriedFrom())); //$NON-NLS-1$
            }
            if (finding.getRuleId() != null) {
                append(text, finding.getClause() == null ? finding.getRuleId() : finding.getRuleId() + " · " + finding.getClause()); //$NON-NLS-1$
            }
            rows.add(List.of(String.valueOf(finding.getNumber()),
                    words.say("findingKind." + finding.getKind().getName()) + "\n" + words.say("severity." + finding.getSeverity().getName()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    text.toString(), finding.getMisstatement() == null ? "—" : Numbers.grouped(finding.getMisstatement(), 2), //$NON-NLS-1$
                    words.say("findingState." + finding.getState().getName()))); //$NON-NLS-1$
        }
        return rows;
    }

    private static void append(StringBuilder text, String more) {
        if (more != null && !more.isBlank() && text.indexOf(more) < 0) {
            text.append('\n').append(more);
        }
    }

    private static long count(List<CheckRecord> checks, CheckOutcome outcome) {
        return checks.stream().filter(c -> c.getOutcome() == outcome).count();
    }
}
