package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerificationSettings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies SM2 signatures after GB/T 35275. */
@Command(name = "verify")
public final class GmVerifyVerb extends Verb {

    @Parameters(paramLabel = "FILE.p7s", descriptionKey = "gmSignature")
    private Path signature;

    @Option(names = "--content", paramLabel = "FILE", descriptionKey = "gmContent")
    private Path content;

    @Option(names = "--trust", paramLabel = "CERTIFICATE", descriptionKey = "trust")
    private List<Path> trust = List.of();

    GmVerifyVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        List<SignatureVerdict> verdicts = services().gm().verify(signature, Optional.ofNullable(content),
                new VerificationSettings(services().verifier().readTrust(trust), Instant.now()));
        ObjectNode tree = console().object();
        ArrayNode signatures = tree.putArray("signatures"); //$NON-NLS-1$
        for (SignatureVerdict each : verdicts) {
            String sub = each.subIndication().map(Enum::name).orElse(""); //$NON-NLS-1$
            console().say(CliText.text("signature", each.indication().word(), sub, each.file(), each.format(), //$NON-NLS-1$
                    each.signer(), each.signingTime().map(Instant::toString).orElse("—"), each.algorithm(), each.reason())); //$NON-NLS-1$
            signatures.addObject().put("format", each.format()).put("indication", each.indication().word()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("subIndication", sub.isEmpty() ? null : sub).put("signer", each.signer()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("algorithm", each.algorithm()).put("reason", each.reason().in(console().locale())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        console().answer(tree);
        boolean passed = verdicts.stream().allMatch(each -> each.indication() == Indication.TOTAL_PASSED);
        return passed ? ExitCode.YES : ExitCode.NO;
    }
}
