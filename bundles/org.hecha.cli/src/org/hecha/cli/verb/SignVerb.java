package org.hecha.cli.verb;

import java.nio.file.Path;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.seal.SealResult;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.SigningKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a further signature to a sealed package: that of the reviewer, the signatory, or somebody who received it. */
@Command(name = "sign")
public final class SignVerb extends Verb {

    @Parameters(paramLabel = "PACKAGE", descriptionKey = "package")
    private Path file;

    @Mixin
    private SigningOptions signing = new SigningOptions();

    @Option(names = "--out", paramLabel = "FILE.asice", descriptionKey = "signOut")
    private Path out;

    @Option(names = "--replace", descriptionKey = "sealReplace")
    private boolean replace;

    SignVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        signing.demandKey(spec());
        Sealing.Existing existing = out == null || replace ? Sealing.Existing.REPLACE : Sealing.Existing.REFUSE;
        SignatureRequest request = signing.request(services());
        try (SigningKey signer = request.key()) {
            SealResult result = services().sealing().sign(file, out == null ? file : out, existing, request,
                    new ProgressLine(console(), CliText.text("progressSeal"))); //$NON-NLS-1$
            SealVerb.show(console(), result);
        }
        return ExitCode.YES;
    }
}
