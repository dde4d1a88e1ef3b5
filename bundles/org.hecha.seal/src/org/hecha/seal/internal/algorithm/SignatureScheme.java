package org.hecha.seal.internal.algorithm;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.jcajce.spec.SM2ParameterSpec;
import org.hecha.core.text.Localized;
import org.hecha.seal.internal.SealTexts;

/**
 * A digest with a way to sign it. Signs and verifies; which provider computes is its own matter: the JDK, Bouncy Castle for
 * SM2 and for curves the JDK lacks. What is strong enough follows ETSI TS 119 312: no SHA-1 or MD5, RSA from 2048 bits,
 * curves from 256 bits; SM2 with SM3, which ETSI does not know, counts as strong enough.
 *
 * @param digest digest of what is signed
 * @param kind way to sign it
 * @param salt bytes of salt of RSASSA-PSS; 0 for all others
 */
public record SignatureScheme(DigestAlgorithm digest, SignatureKind kind, int salt) {

    /** The user id that SM2 signatures hash along where nothing else was agreed (GM/T 0009). */
    private static final byte[] SM2_USER = "1234567812345678".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int TRAILER = 1;

    /** With the salt that goes with the digest: as long as the digest. */
    public static SignatureScheme of(DigestAlgorithm digest, SignatureKind kind) {
        return new SignatureScheme(digest, kind, kind == SignatureKind.RSA_PSS ? length(digest) : 0);
    }

    private static int length(DigestAlgorithm digest) {
        return switch (digest) {
            case SHA1 -> 20;
            case SHA256, SM3 -> 32;
            case SHA384 -> 48;
            case SHA512 -> 64;
        };
    }

    /** The name by which it is shown: {@code SHA256withRSA}, {@code SHA256withRSAandMGF1}, {@code SM3withSM2}. */
    public String javaName() {
        return digest.prefix() + kind.suffix();
    }

    /** What {@link #javaName} names; empty where it names nothing we know. */
    public static Optional<SignatureScheme> of(String javaName) {
        return Arrays.stream(DigestAlgorithm.values())
                .flatMap(each -> Arrays.stream(SignatureKind.values()).map(kind -> of(each, kind)))
                .filter(each -> (each.digest == DigestAlgorithm.SM3) == (each.kind == SignatureKind.SM2))
                .filter(each -> each.javaName().equalsIgnoreCase(javaName)).findFirst();
    }

    /** What a signer with this key uses; empty where we do not sign with such keys. */
    public static Optional<SignatureScheme> forKey(PublicKey key) {
        if (key instanceof RSAPublicKey) {
            return Optional.of(of(DigestAlgorithm.SHA256,
                    key.getAlgorithm().equals("RSASSA-PSS") ? SignatureKind.RSA_PSS : SignatureKind.RSA));
        }
        if (PublicKeys.isSm2(key)) {
            return Optional.of(of(DigestAlgorithm.SM3, SignatureKind.SM2));
        }
        if (key instanceof ECPublicKey curve) {
            return switch (curve.getParams().getOrder().bitLength()) {
                case 256 -> Optional.of(of(DigestAlgorithm.SHA256, SignatureKind.ECDSA));
                case 384 -> Optional.of(of(DigestAlgorithm.SHA384, SignatureKind.ECDSA));
                case 521 -> Optional.of(of(DigestAlgorithm.SHA512, SignatureKind.ECDSA));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** The scheme that a SignerInfo names by its two algorithms; empty where they are unknown or contradict each other. */
    public static Optional<SignatureScheme> named(DigestAlgorithm digest, AlgorithmIdentifier signature) {
        ASN1ObjectIdentifier name = signature.getAlgorithm();
        if (PKCSObjectIdentifiers.rsaEncryption.equals(name)) {
            return digest == DigestAlgorithm.SM3 ? Optional.empty() : Optional.of(of(digest, SignatureKind.RSA));
        }
        if (X9ObjectIdentifiers.id_ecPublicKey.equals(name) && digest != DigestAlgorithm.SM3) {
            return Optional.of(of(digest, SignatureKind.ECDSA));
        }
        return AlgorithmIdentifiers.scheme(signature).filter(each -> each.digest == digest);
    }

    /** The scheme that one identifier names, as in certificates, revocation lists and OCSP responses. */
    public static Optional<SignatureScheme> named(AlgorithmIdentifier signature) {
        return AlgorithmIdentifiers.scheme(signature);
    }

    /** How X.509 and CMS name it; the parameters of RSASSA-PSS are written out. */
    public AlgorithmIdentifier identifier() {
        return AlgorithmIdentifiers.identifier(this);
    }

    /** Whether an identifier names a signature of two numbers, which DER writes in one way only. */
    public static boolean isPair(AlgorithmIdentifier signature) {
        return named(signature).filter(each -> each.kind.pair()).isPresent();
    }

    /** Signs. @param data what is signed; it is hashed here */
    public byte[] sign(PrivateKey key, byte[] data) throws GeneralSecurityException {
        return sign(start(key instanceof org.bouncycastle.jce.interfaces.ECKey), key, data);
    }

    /** Signs with a key that only its own provider can use, as one on a token. */
    public byte[] sign(PrivateKey key, byte[] data, Provider provider) throws GeneralSecurityException {
        return sign(Signature.getInstance(providerName(), provider), key, data);
    }

    private byte[] sign(Signature signature, PrivateKey key, byte[] data) throws GeneralSecurityException {
        parameters(signature);
        signature.initSign(key);
        signature.update(data);
        return signature.sign();
    }

    /** Whether the key confirms the signature; a key of another kind or a malformed signature confirms nothing. */
    public boolean verify(PublicKey key, byte[] data, byte[] value) {
        if ((kind == SignatureKind.SM2) != PublicKeys.isSm2(key)) {
            return false;
        }
        try {
            Signature signature = start(PublicKeys.isForeignToJdk(key));
            parameters(signature);
            signature.initVerify(key);
            signature.update(data);
            return signature.verify(value);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Providers answer malformed values with exceptions of many kinds; none of them is a confirmation.
            return false;
        }
    }

    private Signature start(boolean foreign) throws GeneralSecurityException {
        return foreign || kind == SignatureKind.SM2 ? Signature.getInstance(providerName(), BouncyCastle.PROVIDER)
                : Signature.getInstance(providerName());
    }

    /** The JDK has one name for RSASSA-PSS with all digests. */
    private String providerName() {
        return kind == SignatureKind.RSA_PSS ? "RSASSA-PSS" : javaName();
    }

    private void parameters(Signature signature) throws GeneralSecurityException {
        if (kind == SignatureKind.RSA_PSS) {
            signature.setParameter(new PSSParameterSpec(digest.javaName(), "MGF1",
                    new MGF1ParameterSpec(digest.javaName()), salt, TRAILER));
        } else if (kind == SignatureKind.SM2) {
            signature.setParameter(new SM2ParameterSpec(SM2_USER));
        }
    }

    /** Why this key is too weak to rely on. */
    public static Optional<Localized> weakness(PublicKey key) {
        return PublicKeys.weakness(key);
    }

    /** Why the issuer's signature on this certificate is too weak to rely on. */
    public static Optional<Localized> weakness(X509Certificate certificate) {
        String name = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
        boolean weak = name.startsWith("SHA1") || name.startsWith("MD") || name.equals("RSASSA-PSS")
                && scheme(certificate).filter(each -> !each.digest.weak()).isEmpty();
        return weak ? Optional.of(SealTexts.text("weakDigest", certificate.getSigAlgName())) : Optional.empty();
    }

    /** The scheme with which a certificate was signed by its issuer. */
    public static Optional<SignatureScheme> scheme(X509Certificate certificate) {
        try {
            return named(new JcaX509CertificateHolder(certificate).getSignatureAlgorithm());
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
