package org.hecha.seal.internal.revocation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.hecha.seal.internal.Flaw;

/** An OCSP response (RFC 6960) as it was read, before anything about it is believed. */
public final class OcspAnswer {

    /** A response speaks about a few certificates and carries a few. */
    public static final int LARGEST = 1 << 20;

    private static final int MOST_RESPONSES = 1000;
    private static final String[] STATUSES = {"successful", "malformedRequest", "internalError", "tryLater", "?",
            "sigRequired", "unauthorized"};

    private final byte[] encoded;
    private final BasicOCSPResponse basic;

    private OcspAnswer(byte[] encoded) throws IOException {
        this.encoded = encoded.clone();
        OCSPResponse outer = OCSPResponse.getInstance(ASN1Primitive.fromByteArray(encoded));
        int status = outer.getResponseStatus().getIntValue();
        if (status != 0) {
            throw new Flaw("ocspStatus", status < STATUSES.length ? STATUSES[status] : Integer.toString(status));
        }
        if (!OCSPObjectIdentifiers.id_pkix_ocsp_basic.equals(outer.getResponseBytes().getResponseType())) {
            throw new Flaw("ocspNot");
        }
        basic = BasicOCSPResponse.getInstance(
                ASN1Primitive.fromByteArray(outer.getResponseBytes().getResponse().getOctets()));
        if (data().getResponses().size() > MOST_RESPONSES) {
            throw new Flaw("ocspNot");
        }
    }

    /** @throws Flaw where the bytes are no OCSP response, or one that says why there is no answer */
    public static OcspAnswer parse(byte[] encoded) throws Flaw {
        try {
            if (encoded.length > LARGEST) {
                throw new Flaw("ocspNot");
            }
            return new OcspAnswer(encoded);
        } catch (Flaw e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Bouncy Castle answers malformed structures with unchecked exceptions of many kinds.
            throw malformed(e);
        }
    }

    private static Flaw malformed(Exception cause) {
        Flaw flaw = new Flaw("ocspNot");
        flaw.initCause(cause);
        return flaw;
    }

    private ResponseData data() {
        return basic.getTbsResponseData();
    }

    BasicOCSPResponse basic() {
        return basic;
    }

    /** The number of the request it answers, as the request's extension wrote it; empty where it has none. */
    public Optional<byte[]> nonce() {
        return Optional.ofNullable(data().getResponseExtensions())
                .map(all -> all.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce))
                .map(each -> each.getExtnValue().getOctets());
    }

    /**
     * What it says about a certificate; mostly one fact.
     *
     * @throws Flaw where it says nothing, or its signer was not entitled to
     */
    public List<RevocationFact> about(X509Certificate certificate, X509Certificate issuer) throws Flaw {
        try {
            CertificateNumber number = new CertificateNumber(certificate, issuer);
            List<SingleResponse> meant = new ArrayList<>();
            for (int index = 0; index < data().getResponses().size(); index++) {
                SingleResponse each = SingleResponse.getInstance(data().getResponses().getObjectAt(index));
                if (number.isMeant(each.getCertID())) {
                    meant.add(each);
                }
            }
            if (meant.isEmpty()) {
                throw new Flaw("ocspOther");
            }
            demandUnderstood(data().getResponseExtensions());
            List<X509Certificate> signers = new OcspSigner(basic).demand(issuer);
            List<RevocationFact> facts = new ArrayList<>();
            for (SingleResponse each : meant) {
                demandUnderstood(each.getSingleExtensions());
                facts.add(new OcspStatement(each, certificate, signers).fact(
                        data().getProducedAt().getDate().toInstant(), encoded));
            }
            return facts;
        } catch (Flaw e) {
            throw e;
        } catch (java.text.ParseException | RuntimeException e) {
            throw malformed(e);
        }
    }

    private static void demandUnderstood(Extensions extensions) throws Flaw {
        ASN1ObjectIdentifier[] critical =
                extensions == null ? new ASN1ObjectIdentifier[0] : extensions.getCriticalExtensionOIDs();
        for (ASN1ObjectIdentifier each : critical) {
            if (!OCSPObjectIdentifiers.id_pkix_ocsp_nonce.equals(each) && !Extension.reasonCode.equals(each)) {
                throw new Flaw("ocspCritical", each.getId());
            }
        }
    }

    /** What is signed. */
    byte[] signed() throws IOException {
        return data().getEncoded(ASN1Encoding.DER);
    }
}
