package org.hecha.seal.internal.revocation;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.http.HttpService;

/** Asks an OCSP responder (RFC 6960, appendix A) about one certificate. */
final class OcspClient {

    private static final String REQUEST = "application/ocsp-request";
    private static final String RESPONSE = "application/ocsp-response";
    private static final int NONCE = 16;

    private final SecureRandom random = new SecureRandom();

    /**
     * @return the response in DER; it is none of an earlier request where the responder repeats nonces, which not all do
     * @throws Flaw when there is none, or it is another one's
     */
    byte[] ask(URI address, X509Certificate certificate, X509Certificate issuer, Duration deadline) throws Flaw {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] named = new DEROctetString(nonce).getEncoded(ASN1Encoding.DER);
            HttpService.Answer answer = new HttpService(deadline, OcspAnswer.LARGEST).ask(address,
                    HttpService.Message.post(request(certificate, issuer, named), REQUEST));
            if (!answer.type().equals(RESPONSE)) {
                throw new Flaw("ocspType", HttpService.shown(address), answer.type());
            }
            if (OcspAnswer.parse(answer.body()).nonce().filter(each -> !Arrays.equals(each, named)).isPresent()) {
                throw new Flaw("ocspNonce", HttpService.shown(address));
            }
            return answer.body();
        } catch (Flaw e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] request(X509Certificate certificate, X509Certificate issuer, byte[] nonce)
            throws IOException {
        Extensions extensions = new Extensions(
                new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce)));
        TBSRequest about = new TBSRequest((GeneralName) null,
                new DERSequence(new Request(new CertificateNumber(certificate, issuer).id(), null)), extensions);
        return new OCSPRequest(about, null).getEncoded(ASN1Encoding.DER);
    }
}
