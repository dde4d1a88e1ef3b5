package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.seal.GmSignatureRequest;
import org.hecha.seal.GmSignatureRequest.Identifier;
import org.hecha.seal.Sealing;
import org.hecha.seal.SigningKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a file with SM2 after GB/T 35275. */
@Command(name = "sign")
public final class GmSignVerb extends Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "gmFile")
    private Path file;

    @Mixin
    private KeySource key = new KeySource();

    @Option(names = "--out", paramLabel = "FILE.p7s", descriptionKey = "gmOut")
    private Path out;

    @Option(names = "--attached", descriptionKey = "gmAttached")
    private boolean attached;

    @Option(names = "--no-attributes", descriptionKey = "gmNoAttributes")
    private boolean bare;

    @Option(names = "--sm2-with-sm3", descriptionKey = "gmIdentifier")
    private boolean withSm3;

    @Option(names = "--replace", descriptionKey = "gmReplace")
    private boolean replace;

    GmSignVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        Path target = out == null ? Path.of(file + ".p7s") : out; //$NON-NLS-1$
        try (SigningKey signer = key.open()) {
            services().gm().sign(file, target, replace ? Sealing.Existing.REPLACE : Sealing.Existing.REFUSE,
                    new GmSignatureRequest(signer, Instant.now().truncatedTo(ChronoUnit.SECONDS), attached, !bare,
                            withSm3 ? Identifier.SM2_WITH_SM3 : Identifier.SM2_SIGN));
            String subject = signer.certificate().getSubjectX500Principal().getName();
            console().say(CliText.text("gmSigned", target, subject)); //$NON-NLS-1$
            console().answer(console().object().put("path", target.toString()).put("signer", subject)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return ExitCode.YES;
    }
}
