package org.hecha.seal.internal.revocation;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
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
    /** Whole answers: malformedRequest, internalError, unauthorized. */
    private static final Set<String> TROUBLED_BY_NONCE = Set.of("30030a0101", "30030a0102", "30030a0106");

    private final SecureRandom random = new SecureRandom();

    /**
     * Asks with a nonce, and where the responder cannot take that, once more without: then only its times tell whether the
     * answer is fresh.
     *
     * @param deadline for both together
     * @return the response in DER; it is none of an earlier request where the responder repeats nonces, which not all do
     * @throws Flaw when there is none, or it is another one's
     */
    byte[] ask(URI address, X509Certificate certificate, X509Certificate issuer, Duration deadline) throws Flaw {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] named = encoded(new DEROctetString(nonce));
        long begin = System.nanoTime();
        byte[] answer = send(address, request(certificate, issuer, Optional.of(named)), deadline);
        if (TROUBLED_BY_NONCE.contains(HexFormat.of().formatHex(answer))) {
            answer = send(address, request(certificate, issuer, Optional.empty()),
                    deadline.minusNanos(System.nanoTime() - begin));
        }
        if (OcspAnswer.parse(answer).nonce().filter(each -> !Arrays.equals(each, named)).isPresent()) {
            throw new Flaw("ocspNonce", HttpService.shown(address));
        }
        return answer;
    }

    private static byte[] send(URI address, byte[] request, Duration deadline) throws Flaw {
        HttpService.Answer answer = new HttpService(deadline, OcspAnswer.LARGEST).ask(address,
                HttpService.Message.post(request, REQUEST));
        if (!answer.type().equals(RESPONSE)) {
            throw new Flaw("ocspType", HttpService.shown(address), answer.type());
        }
        return answer.body();
    }

    private static byte[] request(X509Certificate certificate, X509Certificate issuer, Optional<byte[]> nonce) {
        Extensions extensions = nonce.map(each -> new Extensions(
                new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(each)))).orElse(null);
        TBSRequest about = new TBSRequest((GeneralName) null,
                new DERSequence(new Request(new CertificateNumber(certificate, issuer).id(), null)), extensions);
        return encoded(new OCSPRequest(about, null));
    }

    private static byte[] encoded(ASN1Object object) {
        try {
            return object.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
