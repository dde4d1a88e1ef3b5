package org.hecha.cli.verb;

import java.util.List;
import java.util.Locale;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.TextTable;
import org.hecha.core.text.TextTable.Align;
import org.hecha.verification.checklist.FormStatus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Lists the forms that serve an engagement and how far each is; exit code 1 while one that is required is not done. */
@Command(name = "forms")
final class ChecklistFormsVerb extends EngagementVerb {

    ChecklistFormsVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) {
        Locale locale = console().locale();
        List<FormStatus> forms = services().checklists().available(document.engagement(), document.inventory(), document.findings());
        TextTable table = new TextTable(List.of(words("checklist.form"), words("title"), words("checklist.step"), words("standing"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                words("checklist.state")), List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT)); //$NON-NLS-1$
        ObjectNode tree = console().object();
        ArrayNode nodes = tree.putArray("forms"); //$NON-NLS-1$
        for (FormStatus status : forms) {
            String state = status.state().map(one -> ChecklistOutput.summary(one).in(locale))
                    .orElseGet(() -> words(status.form().required() ? "checklist.required" : "checklist.optional")); //$NON-NLS-1$ //$NON-NLS-2$
            table.add(List.of(status.form().id(), status.form().title().in(locale), step(status.form().step()),
                    words("standing." + status.form().standing().name()), state)); //$NON-NLS-1$
            ObjectNode node = nodes.addObject().put("id", status.form().id()).put("title", status.form().title().in(locale)) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("standard", status.form().standardId()).put("step", status.form().step()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("standing", status.form().standing().name()).put("required", status.form().required()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("opened", status.checklist().isPresent()).put("complete", status.complete()); //$NON-NLS-1$ //$NON-NLS-2$
            status.state().ifPresent(one -> ChecklistOutput.state(one, node.putObject("state"))); //$NON-NLS-1$
        }
        if (forms.isEmpty()) {
            console().say(CliText.text("checklist.none")); //$NON-NLS-1$
        } else {
            table.lines().forEach(console()::line);
        }
        ArrayNode problems = tree.putArray("problems"); //$NON-NLS-1$
        services().checklists().problems().forEach(problem -> {
            console().say(CliText.text("problemNote", problem.message())); //$NON-NLS-1$
            problems.add(problem.message().in(locale));
        });
        console().answer(tree);
        return forms.stream().allMatch(FormStatus::complete) ? ExitCode.YES : ExitCode.NO;
    }

    /** What the step with that id is called; the id where no process has it. */
    private String step(String id) {
        return services().processes().definitions().stream().flatMap(process -> process.steps().stream())
                .filter(step -> step.id().equals(id)).findFirst().map(step -> step.title().in(console().locale())).orElse(id);
    }
}
