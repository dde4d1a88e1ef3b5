package org.hecha.cli.verb;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a form for an engagement. */
@Command(name = "open")
final class ChecklistOpenVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "FORM", descriptionKey = "checklistForm")
    private String form;

    @Option(names = "--by", required = true, paramLabel = "MEMBER", descriptionKey = "checklistBy")
    private String by;

    ChecklistOpenVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        change(document, services().checklists().open(document, form, by, now()));
        console().say(CliText.text("checklist.opened", form)); //$NON-NLS-1$
        new ChecklistOutput(services(), console(), document).done(form);
        return ExitCode.YES;
    }
}
