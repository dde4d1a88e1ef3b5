package org.hecha.seal.internal.certificate;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.hecha.seal.internal.Judgement;

/**
 * A chain from the signer to a trust anchor, or as far as it could be built.
 *
 * @param certificates the signer's first
 * @param problem why it does not hold; empty where it does
 */
public record Chain(List<X509Certificate> certificates, Optional<Judgement> problem) {

    public List<String> subjects() {
        return certificates.stream().map(Certificates::subject).toList();
    }
}
