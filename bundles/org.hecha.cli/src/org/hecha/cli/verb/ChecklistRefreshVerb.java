package org.hecha.cli.verb;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;

import picocli.CommandLine.Parameters;

/** Brings opened checklists up to date with the inventory and the last run of the checks. */
@picocli.CommandLine.Command(name = "refresh")
final class ChecklistRefreshVerb extends EngagementVerb {

    @Parameters(index = "1", arity = "0..1", paramLabel = "FORM", descriptionKey = "checklistRefreshForm", defaultValue = "")
    private String form;

    ChecklistRefreshVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        Optional<Command> command = services().checklists().refresh(document, form);
        if (command.isPresent()) {
            change(document, command.get());
        }
        console().say(CliText.text(command.isPresent() ? "checklist.refreshed" : "checklist.upToDate")); //$NON-NLS-1$ //$NON-NLS-2$
        console().answer(console().object().put("changed", command.isPresent())); //$NON-NLS-1$
        return ExitCode.YES;
    }
}
