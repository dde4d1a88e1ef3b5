package org.hecha.seal;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.seal.internal.revocation.AtHand;
import org.hecha.seal.internal.revocation.InOrder;
import org.hecha.seal.internal.revocation.OnlineRevocation;
import org.hecha.seal.internal.revocation.RevocationFiles;

/** Where answers about revoked certificates come from: OCSP responders, lists, files. Safe for any thread. */
public interface RevocationSource {

    /** Knows nothing. */
    RevocationSource NONE = (certificate, issuer, at) -> Answers.NOTHING;

    /**
     * What is to be had about one certificate. What comes back was issued by the certificate's issuer or by somebody it
     * let, and its signature holds; whether it is fresh enough is for the caller to judge.
     *
     * @param certificate the certificate asked about
     * @param issuer its issuer's certificate
     * @param at the time of asking
     * @return nothing where there is nothing
     * @throws Refusal in one sentence where a source that was named could not be used
     */
    Answers answers(X509Certificate certificate, X509Certificate issuer, Instant at) throws Refusal;

    /**
     * What is at hand, for instance what came with a package.
     *
     * @param answers it may be about other certificates, or damaged; only what holds is given
     */
    static RevocationSource of(Answers answers) {
        return new AtHand(answers);
    }

    /**
     * Files with revocation lists and OCSP responses, in DER or PEM. They are read now and once; lists up to 64 MB.
     *
     * @param files files, and folders whose files are read as far as they are of the kind
     * @throws Refusal naming the first that is missing, unreadable, too large or holds nothing of the kind
     */
    static RevocationSource files(List<Path> files) throws Refusal {
        return new AtHand(RevocationFiles.read(files));
    }

    /**
     * The responders and lists that certificates name (OCSP first, then lists; HTTP and HTTPS only), each asked once in the
     * life of the source. A certificate that names none yields nothing; one whose addresses all fail is refused. The
     * addresses stand in the certificates: ask only about those whose issuer is trusted.
     *
     * @param deadline for all that is asked about one certificate; asking can be interrupted
     */
    static RevocationSource online(Duration deadline) {
        return new OnlineRevocation(deadline, Clock.systemUTC());
    }

    /** Sources asked one after another, until one says something that is not out of date at the time of asking. */
    static RevocationSource inOrder(List<RevocationSource> sources) {
        return sources.size() == 1 ? sources.get(0) : new InOrder(sources);
    }

    /**
     * Revocation data as they are embedded.
     *
     * @param ocspResponses OCSPResponse structures (RFC 6960) in DER
     * @param crls CertificateList structures (RFC 5280) in DER
     */
    record Answers(List<byte[]> ocspResponses, List<byte[]> crls) {

        /** No answer. */
        public static final Answers NOTHING = new Answers(List.of(), List.of());

        public Answers {
            ocspResponses = List.copyOf(ocspResponses);
            crls = List.copyOf(crls);
        }

        /** Whether there is any. */
        public boolean isEmpty() {
            return ocspResponses.isEmpty() && crls.isEmpty();
        }
    }
}
