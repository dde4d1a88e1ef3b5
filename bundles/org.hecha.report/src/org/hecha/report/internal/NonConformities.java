package org.hecha.report.internal;

import java.io.IOException;
import java.util.List;

import org.hecha.core.text.Numbers;
import org.hecha.model.finding.CorrectiveAction;
import org.hecha.model.finding.Finding;
import org.hecha.report.ReportContent;

/** Annex 3, 不符合项清单: what departs, what the client says about it and what came of it. */
final class NonConformities extends Section {

    private final Names names;

    NonConformities(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("annexNonConformities")); //$NON-NLS-1$
        table("noDepartures", "number areaOf finding parameter causeAnalysis measure verificationConclusion", //$NON-NLS-1$ //$NON-NLS-2$
                content.findings().getFindings().stream().filter(Conclusion::departure).map(this::row).toList(),
                0.7f, 1.2f, 3, 1.6f, 1.8f, 1.9f, 2);
    }

    private List<String> row(Finding finding) {
        List<CorrectiveAction> actions = finding.getActions();
        return List.of(String.valueOf(finding.getNumber()), words.say("area." + finding.getArea().getName()), //$NON-NLS-1$
                lines(finding.getTitle(), words.labelled("clauseOf", finding.getClause()), //$NON-NLS-1$
                        finding.getMisstatement() == null ? "" : Numbers.grouped(finding.getMisstatement(), 2) + " tCO2e", //$NON-NLS-1$ //$NON-NLS-2$
                        finding.getDue() == null ? "" : words.say("dueOn", finding.getDue())), //$NON-NLS-1$ //$NON-NLS-2$
                lines(names.of(finding.getSubjectId())),
                lines(actions.stream().map(CorrectiveAction::getCause).toArray(String[]::new)),
                lines(actions.stream().map(this::measure).toArray(String[]::new)), conclusion(finding));
    }

    private String measure(CorrectiveAction action) {
        return lines(action.getMeasure(), words.labelled("evidenceOf", names.of(action.getEvidenceIds()))); //$NON-NLS-1$
    }

    private String conclusion(Finding finding) {
        String retests = String.join("\n", finding.getRetests().stream().map(one -> words.say(one.isPassed() ? "retestPassed" : "retestFailed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                words.or(one.getWhat()), words.or(names.of(one.getBy())))).toList());
        if (finding.getClosure() == null) {
            return lines(words.say("closureOpen"), words.say("findingState." + finding.getState().getName()), retests); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return lines(words.say("corrected." + finding.getClosure().getResult().getName()), finding.getClosure().getConclusion(), retests); //$NON-NLS-1$
    }
}
