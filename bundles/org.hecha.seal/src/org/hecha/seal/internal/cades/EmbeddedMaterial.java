package org.hecha.seal.internal.cades;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificateList;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.revocation.EmbeddedRevocation;

/**
 * What a SignedData carries for its own validation: certificates in {@code certificates}, revocation lists in
 * {@code crls}, and OCSP responses there as other revocation information (EN 319 122-1, 5.5; RFC 5940).
 *
 * @param certificates each once
 * @param crls CertificateList in DER, each once
 * @param ocspResponses OCSPResponse in DER, each once
 */
public record EmbeddedMaterial(List<X509Certificate> certificates, List<byte[]> crls, List<byte[]> ocspResponses) {

    private static final int OTHER_REVOCATION = 1;

    public EmbeddedMaterial {
        certificates = List.copyOf(new java.util.LinkedHashSet<>(certificates));
        crls = once(crls);
        ocspResponses = once(ocspResponses);
    }

    /** What is there; kinds that we do not know are left out. */
    public static EmbeddedMaterial of(SignedData data) throws IOException, CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (ASN1Encodable each : elements(data.getCertificates())) {
            if (!(each instanceof ASN1TaggedObject)) {
                certificates.add(Certificates.parse(each.toASN1Primitive().getEncoded(ASN1Encoding.DER)));
            }
        }
        EmbeddedRevocation revocation = EmbeddedRevocation.of(data.getCRLs());
        return new EmbeddedMaterial(certificates, revocation.crls(), revocation.ocspResponses());
    }

    public EmbeddedMaterial plus(EmbeddedMaterial more) {
        return new EmbeddedMaterial(joined(certificates, more.certificates), joined(crls, more.crls),
                joined(ocspResponses, more.ocspResponses));
    }

    /** The revocation data as they are read. */
    public RevocationSource.Answers answers() {
        return new RevocationSource.Answers(ocspResponses, crls);
    }

    public boolean hasRevocation() {
        return !crls.isEmpty() || !ocspResponses.isEmpty();
    }

    ASN1Set certificateSet() {
        ASN1EncodableVector all = new ASN1EncodableVector();
        certificates.forEach(each -> all.add(Certificate.getInstance(Certificates.encoded(each))));
        return new DERSet(all);
    }

    /** Null where there is nothing: the field is optional. */
    ASN1Set revocationSet() {
        if (!hasRevocation()) {
            return null;
        }
        ASN1EncodableVector all = new ASN1EncodableVector();
        crls.forEach(each -> all.add(CertificateList.getInstance(each)));
        ocspResponses.forEach(each -> all.add(new DERTaggedObject(false, OTHER_REVOCATION,
                new OtherRevocationInfoFormat(CMSObjectIdentifiers.id_ri_ocsp_response,
                        OCSPResponse.getInstance(each)))));
        return new DERSet(all);
    }

    private static ASN1Encodable[] elements(ASN1Set set) {
        return set == null ? new ASN1Encodable[0] : set.toArray();
    }

    private static List<byte[]> once(List<byte[]> all) {
        Map<ByteBuffer, byte[]> different = new LinkedHashMap<>();
        all.forEach(each -> different.putIfAbsent(ByteBuffer.wrap(each), each));
        return List.copyOf(different.values());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
