package org.hecha.cli.verb;

import org.hecha.cli.Console;
import org.hecha.cli.Services;

import picocli.CommandLine.Command;

/** Checklists: forms of the installed standards, opened, answered and kept up to date. */
@Command(name = "checklist", subcommands = {ChecklistFormsVerb.class, ChecklistOpenVerb.class, ChecklistShowVerb.class,
    ChecklistAnswerVerb.class, ChecklistRefreshVerb.class, ChecklistExportVerb.class})
public final class ChecklistVerb extends VerbGroup {

    ChecklistVerb(Services services, Console console) {
        super(services, console);
    }
}
