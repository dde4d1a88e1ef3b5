package org.hecha.seal.internal.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

import org.hecha.core.text.Refusal;
import org.hecha.seal.SigningKey;
import org.hecha.seal.internal.SealTexts;

/** A key that a key store of the JDK gave out. */
final class KeyStoreKey implements SigningKey {

    private static final byte[] PROBE = "Hecha: does the key fit its certificate?".getBytes(StandardCharsets.US_ASCII);

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final String algorithm;

    KeyStoreKey(PrivateKey key, List<X509Certificate> chain, String algorithm) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.algorithm = algorithm;
    }

    @Override
    public X509Certificate certificate() {
        return chain.get(0);
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public String algorithm() {
        return algorithm;
    }

    @Override
    public byte[] sign(byte[] data) throws Refusal {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new Refusal(SealTexts.text("signingFailed", SealTexts.said(e)), e);
        }
    }

    /** Whether what the key signs is what the certificate's key confirms. */
    boolean fits() {
        try {
            byte[] signed = sign(PROBE);
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(chain.get(0).getPublicKey());
            signature.update(PROBE);
            return signature.verify(signed);
        } catch (GeneralSecurityException | Refusal e) {
            return false;
        }
    }
}
