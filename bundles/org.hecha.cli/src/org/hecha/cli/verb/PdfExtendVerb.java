package org.hecha.cli.verb;

import java.nio.file.Path;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.seal.PdfSigned;
import org.hecha.seal.Sealing.Existing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Raises the signatures of a PDF, or renews its last time stamp. */
@Command(name = "extend")
final class PdfExtendVerb extends Verb {

    @Parameters(paramLabel = "FILE.pdf", descriptionKey = "pdfFile")
    private Path file;

    @Mixin
    private ExtensionOptions extension = new ExtensionOptions();

    PdfExtendVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        PdfSigned result = services().pdfSigning().extend(file, file, Existing.REPLACE, extension.request(services()),
                new ProgressLine(console(), CliText.text("progressPdf"))); //$NON-NLS-1$
        console().say(CliText.text("pdfExtended", result.file(), result.level(), result.size())); //$NON-NLS-1$
        console().answer(console().object().put("path", result.file().toString()).put("size", result.size()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("level", result.level().name())); //$NON-NLS-1$
        return ExitCode.YES;
    }
}
