package org.hecha.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import org.hecha.core.text.Refusal;

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
