package org.hecha.seal.internal.algorithm;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.hecha.core.text.Localized;
import org.hecha.seal.internal.SealTexts;

/**
 * A digest with a kind of key. What is strong enough follows ETSI TS 119 312: no SHA-1 or MD5, RSA from 2048 bits, curves
 * from 256 bits.
 */
public record SignatureScheme(DigestAlgorithm digest, String keyKind) {

    private static final int RSA_LEAST = 2048;
    private static final int EC_LEAST = 256;

    private static final Map<ASN1ObjectIdentifier, String> KINDS = Map.of(
            PKCSObjectIdentifiers.rsaEncryption, "*RSA",
            PKCSObjectIdentifiers.sha1WithRSAEncryption, "SHA1RSA",
            PKCSObjectIdentifiers.sha256WithRSAEncryption, "SHA256RSA",
            PKCSObjectIdentifiers.sha384WithRSAEncryption, "SHA384RSA",
            PKCSObjectIdentifiers.sha512WithRSAEncryption, "SHA512RSA",
            X9ObjectIdentifiers.ecdsa_with_SHA1, "SHA1ECDSA",
            X9ObjectIdentifiers.ecdsa_with_SHA256, "SHA256ECDSA",
            X9ObjectIdentifiers.ecdsa_with_SHA384, "SHA384ECDSA",
            X9ObjectIdentifiers.ecdsa_with_SHA512, "SHA512ECDSA");

    /** The name by which the JDK knows it: {@code SHA256withRSA}. */
    public String javaName() {
        return digest.prefix() + "with" + keyKind;
    }

    /** What a signer with this key uses; empty where we do not sign with such keys. */
    public static Optional<SignatureScheme> forKey(PublicKey key) {
        if (key instanceof RSAPublicKey) {
            return Optional.of(new SignatureScheme(DigestAlgorithm.SHA256, "RSA"));
        }
        if (key instanceof ECPublicKey curve) {
            return switch (curve.getParams().getOrder().bitLength()) {
                case 256 -> Optional.of(new SignatureScheme(DigestAlgorithm.SHA256, "ECDSA"));
                case 384 -> Optional.of(new SignatureScheme(DigestAlgorithm.SHA384, "ECDSA"));
                case 521 -> Optional.of(new SignatureScheme(DigestAlgorithm.SHA512, "ECDSA"));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** The scheme that a SignerInfo names by its two algorithms; empty where they are unknown or contradict each other. */
    public static Optional<SignatureScheme> named(DigestAlgorithm digest, ASN1ObjectIdentifier signature) {
        String kind = KINDS.getOrDefault(signature, "");
        String keyKind = kind.endsWith("ECDSA") ? "ECDSA" : "RSA";
        return kind.equals("*RSA") || kind.equals(digest.prefix() + keyKind)
                ? Optional.of(new SignatureScheme(digest, keyKind)) : Optional.empty();
    }

    public static boolean isEcdsa(ASN1ObjectIdentifier signature) {
        return KINDS.getOrDefault(signature, "").endsWith("ECDSA");
    }

    /** Why this key is too weak to rely on. */
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

    /** Why the issuer's signature on this certificate is too weak to rely on. */
    public static Optional<Localized> weakness(X509Certificate certificate) {
        String name = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
        return name.startsWith("SHA1") || name.startsWith("MD")
                ? Optional.of(SealTexts.text("weakDigest", certificate.getSigAlgName())) : Optional.empty();
    }
}
