package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.TimeStampSource;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.TrustAnchors;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;

/** Who signs, as what, with how much proof. Mixed into the verbs that sign. */
final class SigningOptions {

    @Mixin
    private KeySource key = new KeySource();

    @Option(names = "--level", paramLabel = "B|T|LT|LTA", descriptionKey = "signLevel")
    private String level = SignatureLevel.B.name();

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "signRole")
    private String role;

    @Option(names = "--trust", paramLabel = "CERTIFICATE", descriptionKey = "trust")
    private List<Path> trust = List.of();

    @Mixin
    private ProofSource proofs = new ProofSource();

    /** @throws MissingParameterException where no key is named */
    void demandKey(CommandSpec spec) {
        if (!key.isNamed()) {
            throw new MissingParameterException(spec.commandLine(), spec.findOption("--key"), "--key"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /**
     * Reads the password or PIN and opens the key, which is to be closed.
     *
     * @throws Refusal for a level or role there is not, an unusable key or file
     */
    SignatureRequest request(Services services) throws Refusal {
        SignatureLevel wanted = level(level);
        Optional<SignerRole> as = role == null ? Optional.empty() : Optional.of(role(role));
        TrustAnchors anchors = services.verifier().readTrust(trust);
        Optional<TimeStampSource> stamps = proofs.stamps();
        RevocationSource revocation = proofs.revocation();
        // The key last: nobody is asked for a PIN in vain, and no token stays logged in.
        return new SignatureRequest(key.open(), Instant.now().truncatedTo(ChronoUnit.SECONDS), as, wanted, stamps,
                revocation, anchors);
    }

    static SignatureLevel level(String word) throws Refusal {
        return SignatureLevel.of(word).orElseThrow(() -> new Refusal(CliText.text("signLevelUnknown", word))); //$NON-NLS-1$
    }

    private static SignerRole role(String word) throws Refusal {
        return SignerRole.of(word).orElseThrow(() -> new Refusal(CliText.text("signRoleUnknown", word, //$NON-NLS-1$
                Arrays.stream(SignerRole.values()).map(SignerRole::word).collect(Collectors.joining(", "))))); //$NON-NLS-1$
    }
}
