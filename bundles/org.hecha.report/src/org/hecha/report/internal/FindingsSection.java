package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingArea;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork.Titled;

/** What was found, per area, with its state; and which checks were made, the passed ones too. */
final class FindingsSection extends Section {

    /** In the order of the template; the value of the model that stands first is the one for everything else. */
    private static final List<FindingArea> AREAS = List.of(FindingArea.BASICS, FindingArea.BOUNDARY, FindingArea.METHOD, FindingArea.DATA,
            FindingArea.QUALITY, FindingArea.PLAN, FindingArea.ON_SITE, FindingArea.OTHER);

    FindingsSection(ReportContent content, Words words, Flow flow) {
        super(content, words, flow);
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("findings")); //$NON-NLS-1$
        if (content.findings().getCheckedAt() == null) {
            flow.paragraph(words.say("notChecked")); //$NON-NLS-1$
        }
        List<Finding> findings = content.findings().getFindings();
        for (int i = 0; i < AREAS.size(); i++) {
            FindingArea area = AREAS.get(i);
            flow.subheading(words.say("areaHeading", i + 1, words.say("area." + area.getName()))); //$NON-NLS-1$ //$NON-NLS-2$
            List<Finding> here = findings.stream().filter(finding -> finding.getArea() == area).toList();
            if (here.isEmpty()) {
                flow.paragraph(words.say("noFindingsHere")); //$NON-NLS-1$
            } else {
                flow.table(List.of(words.say("number"), words.say("kind"), words.say("finding"), words.say("misstatement"), words.say("state")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                        rows(here), new float[] {0.7f, 1.5f, 6, 1.6f, 1.2f}, List.of(3));
            }
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
                append(text, words.title(Titled.RULE, finding.getRuleId()) + (finding.getClause() == null ? "" : " · " + finding.getClause())); //$NON-NLS-1$ //$NON-NLS-2$
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
