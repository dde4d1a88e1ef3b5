package org.hecha.seal.internal.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponseBytes;

/** The revocation data of a SignedData (field crls; OCSP responses after RFC 5940). */
final class RevocationValues {

    private final List<byte[]> crls = new ArrayList<>();
    private final List<byte[]> ocspResponses = new ArrayList<>();

    RevocationValues(SignedData data) throws IOException {
        for (ASN1Encodable each : data.getCRLs() == null ? new ASN1Encodable[0] : data.getCRLs().toArray()) {
            add(each);
        }
    }

    private void add(ASN1Encodable value) throws IOException {
        if (!(value instanceof ASN1TaggedObject tagged)) {
            crls.add(value.toASN1Primitive().getEncoded(ASN1Encoding.DER));
            return;
        }
        OtherRevocationInfoFormat other = OtherRevocationInfoFormat.getInstance(tagged, false);
        byte[] info = other.getInfo().toASN1Primitive().getEncoded(ASN1Encoding.DER);
        if (CMSObjectIdentifiers.id_ri_ocsp_response.equals(other.getInfoFormat())) {
            ocspResponses.add(info);
        } else if (OCSPObjectIdentifiers.id_pkix_ocsp_basic.equals(other.getInfoFormat())) {
            // Some programs leave out the envelope.
            ocspResponses.add(new OCSPResponse(new OCSPResponseStatus(OCSPResponseStatus.SUCCESSFUL), new ResponseBytes(
                    OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(info))).getEncoded(ASN1Encoding.DER));
        }
    }

    boolean isEmpty() {
        return crls.isEmpty() && ocspResponses.isEmpty();
    }

    /** In DER. */
    List<byte[]> crls() {
        return crls;
    }

    /** OCSPResponse structures, in DER. */
    List<byte[]> ocspResponses() {
        return ocspResponses;
    }

    /** What one of the values holds, as revocation facts name it; empty where it is of no kind we know. */
    static List<byte[]> content(SignedData data, int index) throws IOException {
        RevocationValues one = new RevocationValues(new SignedData(data.getDigestAlgorithms(), data.getEncapContentInfo(),
                null, new org.bouncycastle.asn1.DERSet(data.getCRLs().getObjectAt(index)), data.getSignerInfos()));
        List<byte[]> content = new ArrayList<>(one.crls);
        content.addAll(one.ocspResponses);
        return content;
    }
}
