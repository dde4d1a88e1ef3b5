package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hecha.cli.CliText;
import org.hecha.core.text.Refusal;
import org.hecha.seal.TrustLists;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.standard.seal.VerificationSettings;

import picocli.CommandLine.Option;

/** What a verifier brings along: roots, what is known about revocation, and whether to go online. */
final class TrustSource {

    @Option(names = "--trust", paramLabel = "CERTIFICATE", descriptionKey = "trust")
    private List<Path> trust = List.of();

    @Option(names = "--crl", paramLabel = "FILE", descriptionKey = "verifyCrl")
    private List<Path> lists = List.of();

    @Option(names = "--ocsp", paramLabel = "FILE", descriptionKey = "verifyOcsp")
    private List<Path> responses = List.of();

    @Option(names = "--online", descriptionKey = "verifyOnline")
    private boolean online;

    @Option(names = "--accreditations", paramLabel = "LIST.p7m", descriptionKey = "accreditations")
    private Path accreditations;

    @Option(names = "--accreditation-signer", paramLabel = "CERTIFICATE", descriptionKey = "accreditationSigner")
    private List<Path> accreditationSigner = List.of();

    /** @throws Refusal naming the file that cannot be used */
    VerificationSettings settings(PackageVerifier verifier, Instant at) throws Refusal {
        TrustAnchors anchors = verifier.readTrust(trust);
        // What is named as revocation data is no anchor, even where certificates lie in the same file.
        TrustAnchors further = verifier.readTrust(Stream.concat(lists.stream(), responses.stream()).toList());
        return new VerificationSettings(new TrustAnchors(anchors.certificates(), joined(anchors.crls(), further.crls()),
                joined(anchors.ocspResponses(), further.ocspResponses())), at, online, accreditations(verifier, at));
    }

    /** The list named, where one is; who signed it must be said: a list that vouches for itself proves nothing. */
    private Optional<AccreditationList> accreditations(PackageVerifier verifier, Instant at) throws Refusal {
        if ((accreditations == null) != accreditationSigner.isEmpty()) {
            throw new Refusal(CliText.text("accreditationsBoth")); //$NON-NLS-1$
        }
        return accreditations == null ? Optional.empty()
                : Optional.of(TrustLists.read(accreditations, verifier.readTrust(accreditationSigner), at));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
