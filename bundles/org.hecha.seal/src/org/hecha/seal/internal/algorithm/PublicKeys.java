package org.hecha.seal.internal.algorithm;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.hecha.core.text.Localized;
import org.hecha.seal.internal.SealTexts;

/** Questions to a public key. */
public final class PublicKeys {

    private static final int RSA_LEAST = 2048;
    private static final int EC_LEAST = 256;

    private PublicKeys() {
    }

    /** Whether the key lies on the curve of SM2, however its provider classes it. */
    public static boolean isSm2(PublicKey key) {
        return key instanceof ECPublicKey && isSm2(SubjectPublicKeyInfo.getInstance(key.getEncoded()));
    }

    /** Whether a key, as a certificate holds it, lies on the curve of SM2. */
    public static boolean isSm2(SubjectPublicKeyInfo key) {
        return GMObjectIdentifiers.sm2p256v1.equals(key.getAlgorithm().getParameters())
                || GMObjectIdentifiers.sm2p256v1.equals(key.getAlgorithm().getAlgorithm());
    }

    /** Whether the JDK does not compute with this key, so that Bouncy Castle has to. */
    public static boolean isForeignToJdk(PublicKey key) {
        return key instanceof org.bouncycastle.jce.interfaces.ECKey;
    }

    /** Why this key is too weak to rely on: RSA from 2048 bits, curves from 256 bits (ETSI TS 119 312); SM2 has 256. */
    public static Optional<Localized> weakness(PublicKey key) {
        if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < RSA_LEAST) {
            return Optional.of(SealTexts.text("weakKey", "RSA " + rsa.getModulus().bitLength(), "RSA " + RSA_LEAST));
        }
        if (key instanceof ECPublicKey curve && curve.getParams().getOrder().bitLength() < EC_LEAST) {
            return Optional.of(SealTexts.text("weakKey", "EC " + curve.getParams().getOrder().bitLength(),
                    "EC " + EC_LEAST));
        }
        return Optional.empty();
    }
}
