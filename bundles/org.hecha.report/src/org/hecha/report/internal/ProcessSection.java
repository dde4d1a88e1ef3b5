package org.hecha.report.internal;

import java.io.IOException;
import java.util.List;

import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.TeamMember;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork.Titled;

/** Who verified, when, and by which method; the parts of the fieldwork follow in sections of their own. */
final class ProcessSection extends Section {

    private final Names names;

    ProcessSection(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.heading(words.say("process")); //$NON-NLS-1$
        flow.subheading(words.say("process.team")); //$NON-NLS-1$
        table("noTeam", "name role fields conflict", content.engagement().getTeam().stream().map(this::member).toList(), //$NON-NLS-1$ //$NON-NLS-2$
                2, 2, 2, 3);
        flow.paragraph(words.say("method")); //$NON-NLS-1$
        flow.subheading(words.say("process.timetable")); //$NON-NLS-1$
        table("noSteps", "step stepState owner dates stepRecord", content.engagement().getProcess().stream() //$NON-NLS-1$ //$NON-NLS-2$
                .map(this::step).toList(), 2, 1, 1.4f, 2.2f, 3.6f);
        new Reviews(content, words, flow, names).write();
        new Plan(content, words, flow, names).write();
        new Samples(content, words, flow, names).write();
        new CrossFigures(content, words, flow, names).write();
    }

    private List<String> member(TeamMember member) {
        String conflict = member.isConflictDeclared() ? words.say("conflictDeclared", words.or(member.getConflictDeclaredOn())) //$NON-NLS-1$
                : words.say("conflictOpen"); //$NON-NLS-1$
        return List.of(words.or(member.getName()), words.say("role." + member.getRole().getName()), //$NON-NLS-1$
                lines(String.join(words.say("comma"), member.getFields())), lines(conflict, member.getConflictStatement())); //$NON-NLS-1$
    }

    private List<String> step(ProcessStep step) {
        return List.of(words.title(Titled.STEP, step.getKind()), words.say("stepState." + step.getState().getName()), //$NON-NLS-1$
                lines(names.of(step.getOwnerId())),
                lines(step.getDue() == null ? "" : words.say("dueOn", step.getDue()), //$NON-NLS-1$ //$NON-NLS-2$
                        step.getStartedOn() == null ? "" : words.say("startedOn", step.getStartedOn()), //$NON-NLS-1$ //$NON-NLS-2$
                        step.getCompletedOn() == null ? "" : words.say("completedOn", step.getCompletedOn())), //$NON-NLS-1$ //$NON-NLS-2$
                lines(step.getRecord(), step.getRemark(), words.labelled("evidenceOf", names.of(step.getEvidenceIds())))); //$NON-NLS-1$
    }
}
