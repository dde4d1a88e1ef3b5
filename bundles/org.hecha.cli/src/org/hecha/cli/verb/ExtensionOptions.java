package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.seal.ExtensionRequest;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** To which level signatures are raised, and with what. Mixed into the verbs that do. */
final class ExtensionOptions {

    @Option(names = "--level", required = true, paramLabel = "T|LT|LTA", descriptionKey = "extendLevel")
    private String level;

    @Option(names = "--trust", paramLabel = "CERTIFICATE", descriptionKey = "trust")
    private List<Path> trust = List.of();

    @Mixin
    private ProofSource proofs = new ProofSource();

    /** @throws Refusal for a level there is not, or an unusable file */
    ExtensionRequest request(Services services) throws Refusal {
        return new ExtensionRequest(SigningOptions.level(level), proofs.stamps(), proofs.revocation(),
                services.verifier().readTrust(trust), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
