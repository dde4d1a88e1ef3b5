package org.hecha.standard.seal;

import java.security.cert.X509Certificate;
import java.util.List;

/** Certificates at which a chain may end. Empty = nothing is trusted, and no signature can pass. */
public record TrustAnchors(List<X509Certificate> certificates) {

    public TrustAnchors {
        certificates = List.copyOf(certificates);
    }
}
