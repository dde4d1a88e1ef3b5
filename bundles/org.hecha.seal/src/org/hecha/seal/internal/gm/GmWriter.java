package org.hecha.seal.internal.gm;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.hecha.core.text.Refusal;
import org.hecha.seal.GmSignatureRequest;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.certificate.Certificates;

/**
 * Writes SignedData of GB/T 35275, in DER. Its versions are all 1, unlike those of RFC 5652, which is why Bouncy Castle's
 * generators do not serve.
 */
public final class GmWriter {

    private static final ASN1Integer VERSION = new ASN1Integer(1);

    private final GmSignatureRequest request;

    public GmWriter(GmSignatureRequest request) {
        this.request = request;
    }

    /**
     * @param digest plain SM3 of the content
     * @param content the content; empty where it is neither attached nor signed itself
     * @throws Refusal when the key does not sign
     */
    public byte[] write(byte[] digest, Optional<byte[]> content) throws Refusal, IOException {
        X509Certificate signer = request.key().certificate();
        Optional<ASN1Set> attributes =
                request.attributes() ? Optional.of(new DERSet(attributes(signer, digest))) : Optional.empty();
        byte[] signed = attributes.isPresent() ? attributes.get().getEncoded(ASN1Encoding.DER) : content.orElseThrow();
        AlgorithmIdentifier sm3 = DigestAlgorithm.SM3.identifier();

        ASN1EncodableVector info = new ASN1EncodableVector();
        info.add(VERSION);
        info.add(new IssuerAndSerialNumber(Certificate.getInstance(Certificates.encoded(signer))));
        info.add(sm3);
        attributes.ifPresent(each -> info.add(new DERTaggedObject(false, 0, each)));
        info.add(new AlgorithmIdentifier(request.identifier() == GmSignatureRequest.Identifier.SM2_SIGN
                ? GMObjectIdentifiers.sm2sign : GMObjectIdentifiers.sm2sign_with_sm3));
        info.add(new DEROctetString(request.key().sign(signed)));

        ASN1EncodableVector data = new ASN1EncodableVector();
        data.add(VERSION);
        data.add(new DERSet(sm3));
        data.add(content.filter(each -> request.attached())
                .map(each -> tagged(GmNames.DATA, new DEROctetString(each)))
                .orElseGet(() -> new DERSequence(GmNames.DATA)));
        data.add(new DERTaggedObject(false, 0, new DERSet(certificates())));
        data.add(new DERSet(new DERSequence(info)));
        return tagged(GmNames.SIGNED_DATA, new DERSequence(data)).getEncoded(ASN1Encoding.DER);
    }

    private static DERSequence tagged(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new DERSequence(new ASN1Encodable[] {type, new DERTaggedObject(true, 0, value)});
    }

    private ASN1EncodableVector certificates() {
        ASN1EncodableVector all = new ASN1EncodableVector();
        request.key().chain().forEach(each -> all.add(Certificate.getInstance(Certificates.encoded(each))));
        return all;
    }

    private ASN1EncodableVector attributes(X509Certificate signer, byte[] digest) {
        // The default digest of ESSCertIDv2 is SHA-256, so that SM3 has to be named.
        ESSCertIDv2 reference = new ESSCertIDv2(DigestAlgorithm.SM3.identifier(),
                DigestAlgorithm.SM3.start().digest(Certificates.encoded(signer)));
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(attribute(CMSAttributes.contentType, GmNames.DATA));
        all.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
        all.add(attribute(CMSAttributes.signingTime, new Time(Date.from(request.at().truncatedTo(ChronoUnit.SECONDS)))));
        all.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(reference)));
        return all;
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }
}
