package org.hecha.seal.internal.revocation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.x509.Certificate;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;

/**
 * The one form in which OCSP responses are embedded: DER, status and type rebuilt, the algorithm in one fixed form, and of
 * certificates only that of a responder whom the issuer let.
 */
public final class OcspForm {

    private OcspForm() {
    }

    /** @param issuers as {@link RevocationFact#issuers()} */
    public static byte[] normalised(byte[] response, List<X509Certificate> issuers) throws Flaw {
        if (issuers.size() > 1 && !SignedForm.isExact(issuers.get(0))) {
            throw new Flaw("derNot");
        }
        BasicOCSPResponse present = OcspAnswer.parse(response).basic();
        SignatureScheme scheme = SignatureScheme.named(present.getSignatureAlgorithm()).orElseThrow(
                () -> new Flaw("revocationAlgorithm", present.getSignatureAlgorithm().getAlgorithm().getId()));
        try {
            BasicOCSPResponse basic = new BasicOCSPResponse(present.getTbsResponseData(), scheme.identifier(),
                    new DERBitString(ExactForm.value(scheme, present.getSignature().getOctets())),
                    issuers.size() < 2 ? null
                            : new DERSequence(Certificate.getInstance(Certificates.encoded(issuers.get(0)))));
            return new OCSPResponse(new OCSPResponseStatus(OCSPResponseStatus.SUCCESSFUL),
                    new ResponseBytes(OCSPObjectIdentifiers.id_pkix_ocsp_basic,
                            new DEROctetString(basic.getEncoded(ASN1Encoding.DER)))).getEncoded(ASN1Encoding.DER);
        } catch (IOException | RuntimeException e) {
            Flaw flaw = new Flaw("ocspNot");
            flaw.initCause(e);
            throw flaw;
        }
    }
}
