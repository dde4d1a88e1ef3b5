package org.hecha.seal.internal.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.SignatureKind;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/** A key that was read from a file and signs in this process. */
record SoftwareKey(PrivateKey key, List<X509Certificate> chain, SignatureScheme scheme) implements SigningKey {

    private static final byte[] PROBE = "Hecha: does the key fit its certificate?".getBytes(StandardCharsets.US_ASCII);

    @Override
    public X509Certificate certificate() {
        return chain.get(0);
    }

    @Override
    public String algorithm() {
        return scheme.javaName();
    }

    @Override
    public byte[] sign(byte[] data) throws Refusal {
        try {
            return scheme.sign(key, data);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Keys that do not fit the scheme end in exceptions of many kinds.
            throw new Refusal(SealTexts.text("signingFailed", SealTexts.said(e)), e);
        }
    }

    @Override
    public SigningKey withPss() throws Refusal {
        return switch (scheme.kind()) {
            case RSA_PSS -> this;
            case RSA -> new SoftwareKey(key, chain, SignatureScheme.of(DigestAlgorithm.SHA256, SignatureKind.RSA_PSS));
            default -> throw SealTexts.refusal("keyNoPss", algorithm());
        };
    }

    /** Whether what the key signs is what the certificate's key confirms. */
    boolean fits() {
        try {
            return scheme.verify(certificate().getPublicKey(), PROBE, sign(PROBE));
        } catch (Refusal e) {
            return false;
        }
    }

    /** Says nothing about the key. */
    @Override
    public String toString() {
        return algorithm() + " " + certificate().getSubjectX500Principal();
    }
}
