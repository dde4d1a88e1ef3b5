package org.hecha.ui.review.internal.opening;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.seal.TrustLists;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.standard.seal.VerificationSettings;

/**
 * How packages are verified, as the user chose it. Immutable.
 *
 * @param trust files with certificates at which a chain may end; they may hold revocation lists too
 * @param revocation files with revocation lists and OCSP responses
 * @param online whether what is missing may be fetched
 * @param accreditations the list of accreditations; empty where nobody asks about it
 * @param accreditationSigner who must have signed that list
 * @param at time of validation; empty for now
 */
public record VerificationChoice(List<Path> trust, List<Path> revocation, boolean online, Optional<Path> accreditations,
        List<Path> accreditationSigner, Optional<Instant> at) {

    /** Nothing is trusted, nothing is fetched. */
    public static final VerificationChoice NONE =
            new VerificationChoice(List.of(), List.of(), false, Optional.empty(), List.of(), Optional.empty());

    public VerificationChoice {
        trust = List.copyOf(trust);
        revocation = List.copyOf(revocation);
        accreditationSigner = List.copyOf(accreditationSigner);
    }

    /** The same with these trust anchors. */
    public VerificationChoice trusting(List<Path> anchors) {
        return new VerificationChoice(anchors, revocation, online, accreditations, accreditationSigner, at);
    }

    /** Reads the files. Slow. @throws Refusal naming the one that cannot be used */
    public VerificationSettings settings(PackageVerifier verifier) throws Refusal {
        Instant time = at.orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
        TrustAnchors anchors = verifier.readTrust(trust);
        // What is named as revocation data is no anchor, even where certificates lie in the same file.
        TrustAnchors further = verifier.readTrust(revocation);
        return new VerificationSettings(new TrustAnchors(anchors.certificates(), joined(anchors.crls(), further.crls()),
                joined(anchors.ocspResponses(), further.ocspResponses())), time, online, list(verifier, time));
    }

    /** Who signed the list must be said: one that vouches for itself proves nothing. */
    private Optional<AccreditationList> list(PackageVerifier verifier, Instant time) throws Refusal {
        if (accreditations.isPresent() == accreditationSigner.isEmpty()) {
            throw new Refusal(Messages.of(VerificationChoice.class).text("accreditationsBoth")); //$NON-NLS-1$
        }
        return accreditations.isEmpty() ? Optional.empty()
                : Optional.of(TrustLists.read(accreditations.get(), verifier.readTrust(accreditationSigner), time));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
