package org.hecha.ui.review.internal.sign;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.ServiceLogin;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.SigningKey;
import org.hecha.seal.TimeStampAccess;
import org.hecha.seal.TimeStampSource;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.standard.seal.SignerRole;

/**
 * How much proof travels with a signature, and where it comes from. Immutable; holds no secret.
 *
 * @param level the level
 * @param authority address of the time-stamping authority; empty for none
 * @param user name at the authority; empty for none
 * @param trust files with trusted certificates
 * @param revocation files with revocation lists and OCSP responses
 * @param online whether the addresses in the certificates may be asked
 */
public record ProofChoice(SignatureLevel level, String authority, String user, List<Path> trust, List<Path> revocation,
        boolean online) {

    /** A signature alone. */
    public static final ProofChoice NONE = new ProofChoice(SignatureLevel.B, "", "", List.of(), List.of(), false); //$NON-NLS-1$ //$NON-NLS-2$

    private static final Messages MESSAGES = Messages.of(ProofChoice.class);
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    public ProofChoice {
        trust = List.copyOf(trust);
        revocation = List.copyOf(revocation);
    }

    /** What is missing for the level, before anything is asked. */
    public Optional<String> missing() {
        if (level != SignatureLevel.B && authority.isBlank()) {
            return Optional.of("needAuthority"); //$NON-NLS-1$
        }
        boolean lasting = level == SignatureLevel.LT || level == SignatureLevel.LTA;
        if (lasting && revocation.isEmpty() && !online) {
            return Optional.of("needRevocation"); //$NON-NLS-1$
        }
        return lasting && trust.isEmpty() ? Optional.of("needTrust") : Optional.empty(); //$NON-NLS-1$
    }

    /**
     * Reads the files and puts the request together. Not on the UI thread.
     *
     * @param secret password or token for the authority; filled with zeros afterwards
     */
    SignatureRequest request(SigningKey key, Optional<SignerRole> role, PackageVerifier verifier, char[] secret) throws Refusal {
        try {
            return new SignatureRequest(key, Instant.now().truncatedTo(ChronoUnit.SECONDS), role, level, stamps(secret),
                    source(), verifier.readTrust(trust));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private Optional<TimeStampSource> stamps(char[] secret) throws Refusal {
        if (level == SignatureLevel.B || authority.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(TimeStampSource.http(new URI(authority.strip()), TimeStampAccess.with(login(secret))));
        } catch (URISyntaxException e) {
            throw new Refusal(MESSAGES.text("authorityAddress", e.getIndex() + 1), e); //$NON-NLS-1$
        }
    }

    /** A password with a user is a password; one without is a token. */
    private ServiceLogin login(char[] secret) throws Refusal {
        if (secret.length == 0) {
            if (!user.isBlank()) {
                throw new Refusal(MESSAGES.text("authorityPassword", user)); //$NON-NLS-1$
            }
            return ServiceLogin.NONE;
        }
        try {
            return user.isBlank() ? ServiceLogin.bearer(secret) : ServiceLogin.user(user.strip(), secret);
        } catch (IllegalArgumentException e) {
            throw new Refusal(MESSAGES.text("authorityToken"), e); //$NON-NLS-1$
        }
    }

    private RevocationSource source() throws Refusal {
        List<RevocationSource> sources = new ArrayList<>();
        if (!revocation.isEmpty()) {
            sources.add(RevocationSource.files(revocation));
        }
        if (online) {
            sources.add(RevocationSource.online(DEADLINE));
        }
        return sources.isEmpty() ? RevocationSource.NONE : RevocationSource.inOrder(sources);
    }
}
