package org.hecha.report.internal;

import java.io.IOException;
import java.util.List;

import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.TeamMember;
import org.hecha.report.ReportContent;

/** Who verified, when, and by which method; the parts of the fieldwork follow in sections of their own. */
final class ProcessSection extends Section {

    private final Names names;

    ProcessSection(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("process"));
        flow.subheading(words.say("process.team"));
        table("noTeam", "name role fields conflict", content.engagement().getTeam().stream().map(this::member).toList(),
                2, 2, 2, 3);
        flow.paragraph(words.say("method"));
        flow.subheading(words.say("process.timetable"));
        table("noSteps", "step stepState owner dates stepRecord", content.engagement().getProcess().stream()
                .map(this::step).toList(), 2, 1, 1.4f, 2.2f, 3.6f);
        new Reviews(content, words, flow, names).write();
        new Plan(content, words, flow, names).write();
        new Samples(content, words, flow, names).write();
        new CrossFigures(content, words, flow, names).write();
    }

    private List<String> member(TeamMember member) {
        String conflict = member.isConflictDeclared() ? words.say("conflictDeclared", words.or(member.getConflictDeclaredOn()))
                : words.say("conflictOpen");
        return List.of(words.or(member.getName()), words.say("role." + member.getRole().getName()),
                lines(String.join(words.say("comma"), member.getFields())), lines(conflict, member.getConflictStatement()));
    }

    private List<String> step(ProcessStep step) {
        return List.of(words.title(step.getKind()), words.say("stepState." + step.getState().getName()),
                lines(names.of(step.getOwnerId())),
                lines(step.getDue() == null ? "" : words.say("dueOn", step.getDue()),
                        step.getStartedOn() == null ? "" : words.say("startedOn", step.getStartedOn()),
                        step.getCompletedOn() == null ? "" : words.say("completedOn", step.getCompletedOn())),
                lines(step.getRecord(), step.getRemark(), words.labelled("evidenceOf", names.of(step.getEvidenceIds()))));
    }
}
