package org.hecha.cli.verb;

import java.nio.file.Path;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.TemplateKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an empty template to be filled in, or an engagement's inventory as a filled one. */
@Command(name = "template")
public final class TemplateVerb extends Verb {

    @Parameters(paramLabel = "FILE.xlsx|FOLDER", descriptionKey = "templateTarget")
    private Path target;

    @Option(names = "--kind", defaultValue = "INVENTORY", descriptionKey = "templateKind")
    private TemplateKind kind;

    @Option(names = "--from", paramLabel = "ENGAGEMENT", descriptionKey = "templateFrom")
    private Path from;

    TemplateVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        if (from == null) {
            services().intake().writeTemplate(kind, target, console().locale());
        } else {
            try (EngagementDocument document = EngagementDocument.open(from)) {
                services().intake().writeInventory(document.inventory(), target, console().locale());
            }
        }
        console().say(CliText.text("templateWritten", target)); //$NON-NLS-1$
        console().answer(console().object().put("path", target.toString())); //$NON-NLS-1$
        return ExitCode.YES;
    }
}
