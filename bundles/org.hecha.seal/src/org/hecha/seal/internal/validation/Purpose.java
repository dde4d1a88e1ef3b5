package org.hecha.seal.internal.validation;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

import org.hecha.seal.internal.certificate.Certificates;

/** What a certificate at the head of a chain is used for, and whether it may be. */
enum Purpose {

    /** Signing documents: not with a certificate that is meant for servers, programs, time stamps or OCSP alone. */
    SIGNING {
        @Override
        boolean allowedBy(X509Certificate certificate) {
            try {
                List<String> purposes = certificate.getExtendedKeyUsage();
                return Certificates.maySign(certificate) && (purposes == null || !OTHERS.containsAll(purposes));
            } catch (CertificateParsingException e) {
                return false;
            }
        }
    },
    /** Time stamps: the extended key usage is critical and names this purpose alone (RFC 3161, 2.3). */
    TIME_STAMPING {
        @Override
        boolean allowedBy(X509Certificate certificate) {
            try {
                List<String> purposes = certificate.getExtendedKeyUsage();
                Set<String> critical = certificate.getCriticalExtensionOIDs();
                return Certificates.maySign(certificate) && List.of(STAMPING).equals(purposes)
                        && critical != null && critical.contains(EXTENDED_KEY_USAGE);
            } catch (CertificateParsingException e) {
                return false;
            }
        }
    };

    private static final String STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final Set<String> OTHERS =
            Set.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.3", STAMPING, "1.3.6.1.5.5.7.3.9");
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

    abstract boolean allowedBy(X509Certificate certificate);
}
