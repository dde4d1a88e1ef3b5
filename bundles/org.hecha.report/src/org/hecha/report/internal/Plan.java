package org.hecha.report.internal;

import java.io.IOException;
import java.util.List;

import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork.Titled;

/** The risks, and what was planned and done about them. */
final class Plan extends Section {

    private final Names names;

    Plan(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("process.risks")); //$NON-NLS-1$
        List<Risk> risks = fieldwork().getRisks();
        if (!risks.isEmpty()) {
            flow.paragraph(words.say("risksSummary", risks.size(), //$NON-NLS-1$
                    risks.stream().filter(risk -> risk.getInherent() == RiskLevel.HIGH || risk.getControl() == RiskLevel.HIGH).count()));
        }
        table("noRisks", "concerns risk levels response", risks.stream().map(this::risk).toList(), 2, 3.4f, 1.8f, 3); //$NON-NLS-1$ //$NON-NLS-2$
        flow.subheading(words.say("process.plan")); //$NON-NLS-1$
        List<PlannedActivity> plan = fieldwork().getActivities();
        if (!plan.isEmpty()) {
            flow.paragraph(words.say("planSummary", plan.size(), //$NON-NLS-1$
                    plan.stream().filter(activity -> activity.getDoneOn() != null).count()));
        }
        table("noPlan", "technique concerns activity dates activityResult", plan.stream().map(this::activity).toList(), //$NON-NLS-1$ //$NON-NLS-2$
                1.5f, 1.8f, 2.6f, 1.9f, 2.6f);
    }

    private List<String> risk(Risk risk) {
        return List.of(subject(risk.getSubjectId()), lines(risk.getDescription(), words.labelled("assertion", risk.getAssertion())), //$NON-NLS-1$
                lines(words.say("inherent", level(risk.getInherent())), words.say("control", level(risk.getControl())), //$NON-NLS-1$ //$NON-NLS-2$
                        words.say("detection", level(risk.getDetection()))), //$NON-NLS-1$
                lines(risk.getResponse()));
    }

    private String level(RiskLevel level) {
        return words.say("riskLevel." + level.getName()); //$NON-NLS-1$
    }

    private String subject(String id) {
        return id == null || id.isBlank() ? words.say("wholeInventory") : names.of(id); //$NON-NLS-1$
    }

    private List<String> activity(PlannedActivity activity) {
        String when = activity.getDoneOn() == null
                ? lines(words.say("activityOpen"), activity.getDue() == null ? "" : words.say("dueOn", activity.getDue()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        names.of(activity.getMemberId()))
                : lines(words.say("doneOn", activity.getDoneOn()), names.of(activity.getDoneBy())); //$NON-NLS-1$
        return List.of(lines(words.title(Titled.TECHNIQUE, activity.getTechnique()), activity.isOnSite() ? words.say("onSite") : ""), //$NON-NLS-1$ //$NON-NLS-2$
                subject(activity.getSubjectId()), lines(activity.getWhat()), when,
                lines(activity.getResult(), words.labelled("evidenceOf", names.of(activity.getEvidenceIds())), //$NON-NLS-1$
                        words.labelled("findingsOf", names.of(activity.getFindingIds())))); //$NON-NLS-1$
    }
}
