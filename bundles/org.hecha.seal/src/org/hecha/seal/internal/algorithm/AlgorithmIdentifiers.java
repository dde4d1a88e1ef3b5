package org.hecha.seal.internal.algorithm;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Signature schemes and the identifiers by which CMS and X.509 name them. */
final class AlgorithmIdentifiers {

    private static final Map<ASN1ObjectIdentifier, SignatureScheme> SCHEMES = Map.ofEntries(
            entry(PKCSObjectIdentifiers.sha1WithRSAEncryption, DigestAlgorithm.SHA1, SignatureKind.RSA),
            entry(PKCSObjectIdentifiers.sha256WithRSAEncryption, DigestAlgorithm.SHA256, SignatureKind.RSA),
            entry(PKCSObjectIdentifiers.sha384WithRSAEncryption, DigestAlgorithm.SHA384, SignatureKind.RSA),
            entry(PKCSObjectIdentifiers.sha512WithRSAEncryption, DigestAlgorithm.SHA512, SignatureKind.RSA),
            entry(X9ObjectIdentifiers.ecdsa_with_SHA1, DigestAlgorithm.SHA1, SignatureKind.ECDSA),
            entry(X9ObjectIdentifiers.ecdsa_with_SHA256, DigestAlgorithm.SHA256, SignatureKind.ECDSA),
            entry(X9ObjectIdentifiers.ecdsa_with_SHA384, DigestAlgorithm.SHA384, SignatureKind.ECDSA),
            entry(X9ObjectIdentifiers.ecdsa_with_SHA512, DigestAlgorithm.SHA512, SignatureKind.ECDSA),
            entry(GMObjectIdentifiers.sm2sign_with_sm3, DigestAlgorithm.SM3, SignatureKind.SM2),
            // What GB/T 35275 files of several tools write instead: signing with SM2, the digest named beside.
            entry(GMObjectIdentifiers.sm2sign, DigestAlgorithm.SM3, SignatureKind.SM2));

    private AlgorithmIdentifiers() {
    }

    private static Map.Entry<ASN1ObjectIdentifier, SignatureScheme> entry(ASN1ObjectIdentifier name,
            DigestAlgorithm digest, SignatureKind kind) {
        return Map.entry(name, SignatureScheme.of(digest, kind));
    }

    /** The scheme behind an identifier that stands alone, as in a certificate. */
    static Optional<SignatureScheme> scheme(AlgorithmIdentifier identifier) {
        if (PKCSObjectIdentifiers.id_RSASSA_PSS.equals(identifier.getAlgorithm())) {
            return pss(identifier.getParameters());
        }
        return Optional.ofNullable(SCHEMES.get(identifier.getAlgorithm()));
    }

    private static Optional<SignatureScheme> pss(ASN1Encodable parameters) {
        if (parameters == null) {
            // In a signature they must be there (RFC 4056); who leaves them out says SHA-1.
            return Optional.of(SignatureScheme.of(DigestAlgorithm.SHA1, SignatureKind.RSA_PSS));
        }
        try {
            RSASSAPSSparams pss = RSASSAPSSparams.getInstance(parameters);
            AlgorithmIdentifier digest = pss.getHashAlgorithm();
            AlgorithmIdentifier mask = pss.getMaskGenAlgorithm();
            int salt = pss.getSaltLength().intValueExact();
            boolean usual = PKCSObjectIdentifiers.id_mgf1.equals(mask.getAlgorithm())
                    && digest.getAlgorithm().equals(AlgorithmIdentifier.getInstance(mask.getParameters()).getAlgorithm())
                    && BigInteger.ONE.equals(pss.getTrailerField()) && salt >= 0;
            return usual ? DigestAlgorithm.ofOid(digest.getAlgorithm().getId())
                    .map(each -> new SignatureScheme(each, SignatureKind.RSA_PSS, salt)) : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    static AlgorithmIdentifier identifier(SignatureScheme scheme) {
        if (scheme.kind() == SignatureKind.RSA_PSS) {
            AlgorithmIdentifier digest =
                    new AlgorithmIdentifier(new ASN1ObjectIdentifier(scheme.digest().oid()), DERNull.INSTANCE);
            return new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS, new RSASSAPSSparams(digest,
                    new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, digest), new ASN1Integer(scheme.salt()),
                    RSASSAPSSparams.DEFAULT_TRAILER_FIELD));
        }
        ASN1ObjectIdentifier name = scheme.kind() == SignatureKind.SM2 ? GMObjectIdentifiers.sm2sign_with_sm3
                : SCHEMES.entrySet().stream().filter(each -> each.getValue().equals(scheme)).findFirst()
                        .orElseThrow(() -> new IllegalStateException(scheme.javaName())).getKey();
        return scheme.kind() == SignatureKind.RSA ? new AlgorithmIdentifier(name, DERNull.INSTANCE)
                : new AlgorithmIdentifier(name);
    }
}
