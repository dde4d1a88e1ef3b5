package org.hecha.seal.internal.revocation;

import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Flaw;

/**
 * What revocation data say about one certificate.
 *
 * @param facts what somebody entitled to it said; first OCSP, then lists, each in the order given
 * @param refused why the others say nothing about it, one sentence each
 */
public record RevocationFacts(List<RevocationFact> facts, List<Localized> refused) {

    public RevocationFacts {
        facts = List.copyOf(facts);
        refused = List.copyOf(refused);
    }

    /**
     * Reads and checks. A statement counts where its signature holds and its signer is the issuer, or for OCSP a responder
     * with id-kp-OCSPSigning that the issuer itself certified. Indirect and delta lists are not supported, and said so.
     *
     * @param certificate the certificate asked about
     * @param issuer its issuer
     * @param answers what is at hand; it may be about other certificates, or damaged
     */
    public static RevocationFacts of(X509Certificate certificate, X509Certificate issuer,
            RevocationSource.Answers answers) {
        List<RevocationFact> facts = new ArrayList<>();
        List<Localized> refused = new ArrayList<>();
        for (byte[] each : answers.ocspResponses()) {
            try {
                facts.addAll(OcspAnswer.parse(each).about(certificate, issuer));
            } catch (Flaw e) {
                refused.add(e.text());
            }
        }
        for (byte[] each : answers.crls()) {
            try {
                facts.add(RevocationList.parse(each).about(certificate, issuer));
            } catch (Flaw e) {
                refused.add(e.text());
            }
        }
        return new RevocationFacts(facts, refused);
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** Whether the question is answered for that instant: good or revoked, and not out of date. */
    public boolean settles(Instant at) {
        return facts.stream().anyMatch(each -> each.speaksOf(at) && each.status() != RevocationFact.Status.UNKNOWN);
    }

    /** The data behind the facts, each once, as they came. */
    public RevocationSource.Answers answers() {
        return new RevocationSource.Answers(encoded(RevocationFact.Kind.OCSP), encoded(RevocationFact.Kind.CRL));
    }

    private List<byte[]> encoded(RevocationFact.Kind kind) {
        return facts.stream().filter(each -> each.kind() == kind).map(RevocationFact::encoded).map(ByteBuffer::wrap)
                .distinct().map(ByteBuffer::array).toList();
    }
}
