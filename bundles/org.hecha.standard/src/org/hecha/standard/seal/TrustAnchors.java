package org.hecha.standard.seal;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What a verifier brings along. Empty = nothing is trusted, and no signature can pass.
 *
 * @param certificates certificates at which a chain may end
 * @param crls revocation lists at hand; each counts only where its issuer's signature holds
 * @param ocspResponses OCSP responses at hand, in DER; as the lists
 */
public record TrustAnchors(List<X509Certificate> certificates, List<X509CRL> crls, List<byte[]> ocspResponses) {

    public TrustAnchors {
        certificates = List.copyOf(certificates);
        crls = List.copyOf(crls);
        ocspResponses = List.copyOf(ocspResponses);
    }

    /** Anchors without anything about revocation. */
    public TrustAnchors(List<X509Certificate> certificates) {
        this(certificates, List.of(), List.of());
    }
}
