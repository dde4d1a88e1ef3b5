package org.hecha.cli.verb;

import java.nio.file.Path;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.io.spreadsheet.TemplateKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an empty template to be filled in. */
@Command(name = "template")
public final class TemplateVerb extends Verb {

    @Parameters(paramLabel = "FILE.xlsx|FOLDER", descriptionKey = "templateTarget")
    private Path target;

    @Option(names = "--kind", defaultValue = "INVENTORY", descriptionKey = "templateKind")
    private TemplateKind kind;

    TemplateVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        services().intake().writeTemplate(kind, target, console().locale());
        console().say(CliText.text("templateWritten", target)); //$NON-NLS-1$
        console().answer(console().object().put("path", target.toString())); //$NON-NLS-1$
        return ExitCode.YES;
    }
}
