package org.hecha.seal.internal.revocation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponseBytes;

/**
 * The revocation data that a SignedData carries: lists, and OCSP responses after RFC 5940. Kinds we do not know are left out.
 *
 * @param crls CertificateList in DER
 * @param ocspResponses OCSPResponse in DER
 */
public record EmbeddedRevocation(List<byte[]> crls, List<byte[]> ocspResponses) {

    /** @param field the field {@code crls}; null where it is absent */
    public static EmbeddedRevocation of(ASN1Set field) throws IOException {
        EmbeddedRevocation found = new EmbeddedRevocation(new ArrayList<>(), new ArrayList<>());
        for (ASN1Encodable each : field == null ? new ASN1Encodable[0] : field.toArray()) {
            found.add(each);
        }
        return found;
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

    /** Whether there is none. */
    public boolean isEmpty() {
        return crls.isEmpty() && ocspResponses.isEmpty();
    }

    /** All of them, lists first. */
    public List<byte[]> all() {
        List<byte[]> all = new ArrayList<>(crls);
        all.addAll(ocspResponses);
        return all;
    }
}
