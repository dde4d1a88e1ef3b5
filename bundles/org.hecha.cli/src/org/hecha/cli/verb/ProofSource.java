package org.hecha.cli.verb;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hecha.cli.CliText;
import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.ServiceLogin;
import org.hecha.seal.TimeStampAccess;
import org.hecha.seal.TimeStampSource;

import picocli.CommandLine.Option;

/**
 * Where the proofs that travel with a signature come from: time stamps and revocation data. Mixed into the verbs that sign,
 * extend and verify. Without any of these options nothing leaves the machine.
 */
final class ProofSource {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @Option(names = "--tsa", paramLabel = "URI", descriptionKey = "proofTsa")
    private String authority;

    @Option(names = "--tsa-user", paramLabel = "NAME", descriptionKey = "proofTsaUser")
    private String user;

    @Option(names = "--tsa-password-env", paramLabel = "VARIABLE", descriptionKey = "proofTsaPasswordEnv")
    private String variable;

    @Option(names = "--tsa-password-file", paramLabel = "FILE", descriptionKey = "proofTsaPasswordFile")
    private Path passwordFile;

    @Option(names = "--tsa-policy", paramLabel = "OID", descriptionKey = "proofTsaPolicy")
    private String policy;

    @Option(names = "--crl", paramLabel = "FILE", descriptionKey = "proofCrl")
    private List<Path> lists = List.of();

    @Option(names = "--ocsp", paramLabel = "FILE", descriptionKey = "proofOcsp")
    private List<Path> responses = List.of();

    @Option(names = "--online", descriptionKey = "proofOnline")
    private boolean online;

    /** The time-stamping authority; empty where none is named. @throws Refusal for options that do not fit together */
    Optional<TimeStampSource> stamps() throws Refusal {
        if (authority == null) {
            if (user != null || variable != null || passwordFile != null || policy != null) {
                throw new Refusal(CliText.text("proofNoTsa")); //$NON-NLS-1$
            }
            return Optional.empty();
        }
        TimeStampAccess access = TimeStampAccess.with(login());
        return Optional.of(TimeStampSource.http(address(), policy == null ? access : access.under(policy)));
    }

    private URI address() throws Refusal {
        try {
            return new URI(authority);
        } catch (URISyntaxException e) {
            throw new Refusal(CliText.text("proofTsaAddress", e.getIndex() + 1), e); //$NON-NLS-1$
        }
    }

    /** A password with a user is a password; one without is a token. */
    private ServiceLogin login() throws Refusal {
        if (variable != null && passwordFile != null) {
            throw new Refusal(CliText.text("proofTwoPasswords")); //$NON-NLS-1$
        }
        if (variable == null && passwordFile == null) {
            if (user != null) {
                throw new Refusal(CliText.text("proofNoPassword", user)); //$NON-NLS-1$
            }
            return ServiceLogin.NONE;
        }
        char[] password = variable != null ? PasswordSource.fromVariable(variable) : PasswordSource.fromFile(passwordFile);
        try {
            return user != null ? ServiceLogin.user(user, password) : ServiceLogin.bearer(password);
        } catch (IllegalArgumentException e) {
            throw new Refusal(CliText.text("proofTokenUnfit"), e); //$NON-NLS-1$
        }
    }

    /** Files first, then, where asked for, the addresses in the certificates. @throws Refusal for an unusable file */
    RevocationSource revocation() throws Refusal {
        List<RevocationSource> sources = new ArrayList<>();
        List<Path> files = Stream.concat(responses.stream(), lists.stream()).toList();
        if (!files.isEmpty()) {
            sources.add(RevocationSource.files(files));
        }
        if (online) {
            sources.add(RevocationSource.online(DEADLINE));
        }
        return sources.isEmpty() ? RevocationSource.NONE : RevocationSource.inOrder(sources);
    }

    /** Whether what is missing may be fetched. */
    boolean online() {
        return online;
    }
}
