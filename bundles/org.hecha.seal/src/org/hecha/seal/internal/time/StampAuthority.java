package org.hecha.seal.internal.time;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;

import org.bouncycastle.asn1.x509.Extension;
import org.hecha.seal.internal.certificate.Certificates;

/** What makes a certificate that of a time-stamping authority. */
public final class StampAuthority {

    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private StampAuthority() {
    }

    /** RFC 3161, 2.3: the extended key usage is critical and names time stamping, and nothing else. */
    public static boolean mayStamp(X509Certificate certificate) {
        try {
            return List.of(TIME_STAMPING).equals(certificate.getExtendedKeyUsage())
                    && certificate.getCriticalExtensionOIDs().contains(Extension.extendedKeyUsage.getId())
                    && Certificates.maySign(certificate);
        } catch (CertificateParsingException e) {
            return false;
        }
    }
}
