package org.hecha.report.internal;

import java.io.IOException;
import java.util.List;

import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.RiskLevel;
import org.hecha.report.ReportContent;

/** The risks, and what was planned and done about them. */
final class Plan extends Section {

    private final Names names;

    Plan(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("process.risks"));
        List<Risk> risks = fieldwork().getRisks();
        if (!risks.isEmpty()) {
            flow.paragraph(words.say("risksSummary", risks.size(),
                    risks.stream().filter(risk -> risk.getInherent() == RiskLevel.HIGH || risk.getControl() == RiskLevel.HIGH).count()));
        }
        table("noRisks", "concerns risk levels response", risks.stream().map(this::risk).toList(), 2, 3.4f, 1.8f, 3);
        flow.subheading(words.say("process.plan"));
        List<PlannedActivity> plan = fieldwork().getActivities();
        if (!plan.isEmpty()) {
            flow.paragraph(words.say("planSummary", plan.size(),
                    plan.stream().filter(activity -> activity.getDoneOn() != null).count()));
        }
        table("noPlan", "technique concerns activity dates activityResult", plan.stream().map(this::activity).toList(),
                1.5f, 1.8f, 2.6f, 1.9f, 2.6f);
    }

    private List<String> risk(Risk risk) {
        return List.of(subject(risk.getSubjectId()), lines(risk.getDescription(), words.labelled("assertion", risk.getAssertion())),
                lines(words.say("inherent", level(risk.getInherent())), words.say("control", level(risk.getControl())),
                        words.say("detection", level(risk.getDetection()))),
                lines(risk.getResponse()));
    }

    private String level(RiskLevel level) {
        return words.say("riskLevel." + level.getName());
    }

    private String subject(String id) {
        return id == null || id.isBlank() ? words.say("wholeInventory") : names.of(id);
    }

    private List<String> activity(PlannedActivity activity) {
        String when = activity.getDoneOn() == null
                ? lines(words.say("activityOpen"), activity.getDue() == null ? "" : words.say("dueOn", activity.getDue()),
                        names.of(activity.getMemberId()))
                : lines(words.say("doneOn", activity.getDoneOn()), names.of(activity.getDoneBy()));
        return List.of(lines(words.title(activity.getTechnique()), activity.isOnSite() ? words.say("onSite") : ""),
                subject(activity.getSubjectId()), lines(activity.getWhat()), when,
                lines(activity.getResult(), words.labelled("evidenceOf", names.of(activity.getEvidenceIds())),
                        words.labelled("findingsOf", names.of(activity.getFindingIds()))));
    }
}
