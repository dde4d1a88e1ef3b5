package org.hecha.cli.verb;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.StepState;
import org.hecha.model.engagement.TeamMember;
import org.hecha.standard.Standing;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.StepDefinition;
import org.hecha.verification.process.StepStatus;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The steps of an engagement as a table: owner, state, dates, what is missing. */
final class ProcessTable {

    private final Services services;
    private final Console console;
    private final EngagementDocument document;

    ProcessTable(Services services, Console console, EngagementDocument document) {
        this.services = services;
        this.console = console;
        this.document = document;
    }

    /** The day in China. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.ofHours(8));
    }

    /** Prints the table; the exit code is no where a step is late or voided. */
    int show() {
        ProcessDefinition process = services.processes().of(document.engagement());
        List<StepStatus> steps = services.processes().work().status(document, today());
        services.processes().problems()
                .forEach(problem -> console.progress(CliText.text("problemNote", problem.message()))); //$NON-NLS-1$
        console.say(process.title());
        ObjectNode tree = console.object().put("process", process.id()).put("title", process.title().in(console.locale())) //$NON-NLS-1$ //$NON-NLS-2$
                .put("source", process.source().in(console.locale())); //$NON-NLS-1$
        tree.putArray("steps"); //$NON-NLS-1$
        if (steps.isEmpty()) {
            console.say(CliText.text("processEmpty")); //$NON-NLS-1$
        } else {
            print(steps, tree);
            if (steps.stream().anyMatch(ProcessTable::unconfirmed)) {
                console.say(CliText.text("processUnconfirmed", process.source())); //$NON-NLS-1$
            }
        }
        console.answer(tree);
        return steps.stream().anyMatch(one -> one.overdue() || one.step().getState() == StepState.VOIDED) ? ExitCode.NO
                : ExitCode.YES;
    }

    private void print(List<StepStatus> steps, ObjectNode tree) {
        TextTable table = new TextTable(List.of(words("process.step"), words("process.owner"), words("process.state"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                words("process.due"), words("process.started"), words("process.completed"), words("process.missing")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT));
        for (StepStatus status : steps) {
            ProcessStep step = status.step();
            List<String> missing = status.missing().stream().map(one -> one.in(console.locale())).toList();
            String mark = unconfirmed(status) ? " *" : ""; //$NON-NLS-1$ //$NON-NLS-2$
            String late = status.overdue() ? " " + words("process.late") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            table.add(List.of(status.title().in(console.locale()) + mark + " (" + step.getKind() + ")", owner(step), //$NON-NLS-1$ //$NON-NLS-2$
                    words("process." + step.getState().getName()), text(step.getDue()) + late, text(step.getStartedOn()), //$NON-NLS-1$
                    text(step.getCompletedOn()), String.join(words("listSeparator"), missing))); //$NON-NLS-1$
            ObjectNode node = tree.withArray("steps").addObject().put("step", step.getKind()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("title", status.title().in(console.locale())).put("owner", step.getOwnerId()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("state", step.getState().getLiteral()).put("due", json(step.getDue())).put("overdue", status.overdue()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("started", json(step.getStartedOn())).put("completed", json(step.getCompletedOn())) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("record", step.getRecord()).put("remark", step.getRemark()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("clause", status.definition().map(StepDefinition::clause).orElse(null)) //$NON-NLS-1$
                    .put("standing", status.definition().map(one -> one.standing().name()).orElse(null)) //$NON-NLS-1$
                    .put("daysStanding", status.definition().map(one -> one.daysStanding().name()).orElse(null)); //$NON-NLS-1$
            step.getEvidenceIds().forEach(node.putArray("evidence")::add); //$NON-NLS-1$
            missing.forEach(node.putArray("missing")::add); //$NON-NLS-1$
        }
        table.lines().forEach(console::line);
    }

    private static boolean unconfirmed(StepStatus status) {
        return status.definition().filter(one -> one.standing() == Standing.UNCONFIRMED
                || one.daysStanding() == Standing.UNCONFIRMED).isPresent();
    }

    private String owner(ProcessStep step) {
        return document.engagement().getTeam().stream().filter(member -> member.getId().equals(step.getOwnerId()))
                .map(TeamMember::getName).collect(Collectors.joining());
    }

    private String words(String key) {
        return CliText.text(key).in(console.locale());
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString(); //$NON-NLS-1$
    }

    private static String json(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
