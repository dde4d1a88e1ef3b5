package org.hecha.seal.internal.certificate;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who issued whom, by names and keys alone. */
public final class Issuers {

    private Issuers() {
    }

    /** A certificate and its issuers upwards, as far as they are among the candidates; each once. */
    public static List<X509Certificate> upwards(X509Certificate from, List<X509Certificate> candidates) {
        List<X509Certificate> chain = new ArrayList<>(List.of(from));
        Optional<X509Certificate> next = Optional.of(from);
        while (next.isPresent()) {
            X509Certificate last = next.get();
            next = Certificates.isSelfIssued(last) ? Optional.empty()
                    : candidates.stream().filter(each -> !chain.contains(each) && issued(each, last)).findFirst();
            next.ifPresent(chain::add);
        }
        return chain;
    }

    /**
     * The certificates whose bytes nobody confirms: no anchor is equal to them, and nobody known issued them, a root itself
     * least of all. One changed byte makes a certificate such a one; so does a root that the verifier did not bring.
     *
     * @param embedded certificates that came along
     * @param anchors certificates that the verifier brought
     */
    public static List<X509Certificate> unconfirmed(List<X509Certificate> embedded, List<X509Certificate> anchors) {
        return embedded.stream().filter(each -> !anchors.contains(each)
                && Stream.concat(anchors.stream(), embedded.stream()).noneMatch(issuer -> issued(issuer, each)))
                .toList();
    }

    /** Whether the issuer's name is the one the certificate gives, and its key confirms the certificate's signature. */
    public static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        return issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                && Certificates.verifiedBy(certificate, issuer.getPublicKey());
    }
}
