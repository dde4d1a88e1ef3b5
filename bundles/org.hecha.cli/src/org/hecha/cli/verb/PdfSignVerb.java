package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.seal.PdfSigned;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.SignatureAppearance;

import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a PDF, on a page of signatures. */
@Command(name = "pdfsign", subcommands = PdfExtendVerb.class)
public final class PdfSignVerb extends Verb {

    // Optional to the parser, which would otherwise ask for it on behalf of sub-verbs too.
    @Parameters(paramLabel = "FILE.pdf", arity = "0..1", descriptionKey = "pdfFile")
    private Path file;

    @Mixin
    private SigningOptions signing = new SigningOptions();

    @Option(names = "--place", descriptionKey = "pdfPlace")
    private String place;

    @Option(names = "--invisible", descriptionKey = "pdfInvisible")
    private boolean invisible;

    @Option(names = "--out", paramLabel = "FILE.pdf", descriptionKey = "pdfOut")
    private Path out;

    @Option(names = "--replace", descriptionKey = "sealReplace")
    private boolean replace;

    PdfSignVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        if (file == null) {
            throw new MissingParameterException(spec().commandLine(), spec().positionalParameters().get(0), "FILE.pdf"); //$NON-NLS-1$
        }
        signing.demandKey(spec());
        PdfSigned result = services().pdfSigning().sign(file, out == null ? file : out,
                replace ? Existing.REPLACE : Existing.REFUSE, signing.request(services()),
                new SignatureAppearance(console().locale(), Optional.ofNullable(place), !invisible),
                new ProgressLine(console(), CliText.text("progressPdf"))); //$NON-NLS-1$
        console().say(CliText.text("pdfSigned", result.file(), result.level(), result.size(), result.signer())); //$NON-NLS-1$
        console().answer(console().object().put("path", result.file().toString()).put("size", result.size()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("level", result.level().name()).put("field", result.field()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("signer", result.signer()).put("signingTime", result.at().toString())); //$NON-NLS-1$ //$NON-NLS-2$
        return ExitCode.YES;
    }
}
