package org.hecha.seal.internal.certificate;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import org.hecha.seal.internal.algorithm.BouncyCastle;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.PublicKeys;
import org.hecha.seal.internal.algorithm.SignatureScheme;

/** Small questions to a certificate. */
public final class Certificates {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private Certificates() {
    }

    /**
     * Reads one certificate in DER: with the JDK, and with Bouncy Castle where the JDK does not know the curve of the key
     * (SM2).
     *
     * @throws CertificateException where it is none
     */
    public static X509Certificate parse(byte[] encoded) throws CertificateException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            X509Certificate foreign = (X509Certificate) bouncyCastle()
                    .generateCertificate(new ByteArrayInputStream(encoded));
            if (foreign == null || !PublicKeys.isForeignToJdk(foreign.getPublicKey())) {
                throw e;
            }
            return foreign;
        }
    }

    /**
     * Reads all certificates of a file in PEM or DER, as {@link #parse} reads each.
     *
     * @throws CertificateException where one of them is damaged
     */
    public static List<X509Certificate> parseAll(byte[] file) throws CertificateException {
        List<X509Certificate> all = new ArrayList<>();
        for (Certificate each : bouncyCastle().generateCertificates(new ByteArrayInputStream(file))) {
            all.add(parse(each.getEncoded()));
        }
        return all;
    }

    /**
     * Validates a path by the rules of RFC 5280: the JDK does it, Bouncy Castle where a key is on a curve the JDK lacks.
     *
     * @param path the signer's certificate first, without the anchor
     */
    static void validatePath(List<X509Certificate> path, PKIXParameters parameters)
            throws GeneralSecurityException {
        boolean foreign = Stream.concat(path.stream(),
                parameters.getTrustAnchors().stream().map(TrustAnchor::getTrustedCert))
                .anyMatch(each -> PublicKeys.isForeignToJdk(each.getPublicKey()));
        if (foreign) {
            CertPathValidator.getInstance("PKIX", BouncyCastle.PROVIDER)
                    .validate(bouncyCastle().generateCertPath(path), parameters);
        } else {
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
        }
    }

    private static CertificateFactory bouncyCastle() throws CertificateException {
        return CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER);
    }

    /** Whether the issuer's key confirms the signature on the certificate, SM2 with SM3 included. */
    public static boolean verifiedBy(X509Certificate certificate, PublicKey issuerKey) {
        Optional<SignatureScheme> scheme = SignatureScheme.scheme(certificate);
        try {
            if (scheme.isPresent()) {
                return scheme.get().verify(issuerKey, certificate.getTBSCertificate(), certificate.getSignature());
            }
            certificate.verify(issuerKey);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    public static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] sha256(X509Certificate certificate) {
        return DigestAlgorithm.SHA256.start().digest(encoded(certificate));
    }

    /** The subject after RFC 4514. */
    public static String subject(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
    }

    /** The issuer after RFC 4514. */
    public static String issuer(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().getName(X500Principal.RFC2253);
    }

    public static boolean isSelfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /** Whether its key usage lets its key sign documents; a certificate that does not say lets it. */
    public static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }
}
