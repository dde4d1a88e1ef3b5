package org.hecha.seal.internal.validation;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.Judgement;
import org.hecha.standard.seal.CertificateState;
import org.hecha.standard.seal.VerificationSettings;

/**
 * Whether a signer's certificate can be relied on at the time of validation, for signatures of other forms than those of
 * ETSI; from what is at hand, without the network.
 *
 * @param subjects of the chain, the signer's first
 * @param states what is known about each certificate of it
 * @param problem why it cannot be relied on; empty where it can
 */
public record SignerTrust(List<String> subjects, List<CertificateState> states, Optional<Judgement> problem) {

    /** A clock may be a little ahead of ours. */
    public static final Duration CLOCKS = SignatureValidation.CLOCKS;

    /** @param embedded certificates that came with the signature */
    public static SignerTrust of(X509Certificate signer, List<X509Certificate> embedded,
            VerificationSettings settings) {
        Material material = new Material(settings, RevocationSource.NONE, new HashMap<>());
        material.add(embedded, List.of(), List.of());
        Chain chain = new CertificateValidation(material).validate(signer, Purpose.SIGNING, settings.at());
        return new SignerTrust(chain.subjects(), chain.states(), chain.problem());
    }
}
