package org.hecha.seal.internal.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Provider;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/** Small questions to a certificate. */
public final class Certificates {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    /** Used as it is, never registered: what the JDK can do, the JDK does. */
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private Certificates() {
    }

    /**
     * The certificate of these bytes. The JDK reads it; what it does not know, such as a key on the curve of SM2, Bouncy
     * Castle does.
     */
    public static X509Certificate parse(byte[] der) throws CertificateException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            try {
                return new JcaX509CertificateConverter().setProvider(BOUNCY_CASTLE)
                        .getCertificate(new X509CertificateHolder(der));
            } catch (IOException | RuntimeException malformed) {
                malformed.addSuppressed(e);
                throw new CertificateException(malformed);
            }
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
