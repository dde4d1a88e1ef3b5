package org.hecha.seal.internal.trust;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.standard.seal.AccreditedBody;

/** A certificate as a list names it: by its digest, with or without itself. */
final class ListedCertificate {

    private static final int LINE = 64;

    private ListedCertificate() {
    }

    static AccreditedBody.Certificate of(X509Certificate certificate, boolean whole) {
        String pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(Certificates.encoded(certificate))
                + "\n-----END CERTIFICATE-----";
        return new AccreditedBody.Certificate(sha256(certificate), whole ? Optional.of(pem) : Optional.empty());
    }

    static String sha256(X509Certificate certificate) {
        return HexFormat.of().formatHex(Certificates.sha256(certificate));
    }

    /** @throws Flaw where the digest is none, or not that of the certificate given with it */
    static void demand(String body, AccreditedBody.Certificate listed) throws Flaw {
        if (!listed.sha256().matches("[0-9a-f]{64}")) {
            throw new Flaw("trustListSha", body, listed.sha256());
        }
        if (listed.pem().isPresent() && !sha256(parse(body, listed.pem().get())).equals(listed.sha256())) {
            throw new Flaw("trustListPemOther", body, listed.sha256());
        }
    }

    private static X509Certificate parse(String body, String pem) throws Flaw {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        } catch (CertificateException e) {
            Flaw flaw = new Flaw("trustListPem", body);
            flaw.initCause(e);
            throw flaw;
        }
    }
}
