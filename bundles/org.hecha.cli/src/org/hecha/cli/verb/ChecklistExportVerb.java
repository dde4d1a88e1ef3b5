package org.hecha.cli.verb;

import java.nio.file.Path;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes an opened checklist as a CSV file for work without the program. */
@Command(name = "export")
final class ChecklistExportVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "FORM", descriptionKey = "checklistForm")
    private String form;

    @Parameters(index = "2", paramLabel = "FILE", descriptionKey = "checklistExportFile")
    private Path file;

    ChecklistExportVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        services().textTables().write(file, services().checklists().table(document, form));
        console().say(CliText.text("checklist.exported", form, file)); //$NON-NLS-1$
        console().answer(console().object().put("form", form).put("file", file.toString())); //$NON-NLS-1$ //$NON-NLS-2$
        return ExitCode.YES;
    }
}
