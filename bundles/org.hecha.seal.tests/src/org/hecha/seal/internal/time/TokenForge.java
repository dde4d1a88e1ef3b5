package org.hecha.seal.internal.time;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.keys.IssuedKey;

/** Tokens that no real authority would issue: openssl refuses to. */
final class TokenForge {

    private final IssuedKey by;
    private IssuedKey referring;
    private String digest = "SHA256";
    private Instant time = Instant.now();
    private boolean sendsCertificate = true;

    TokenForge(IssuedKey by) {
        this.by = by;
        this.referring = by;
    }

    TokenForge at(Instant stamped) {
        time = stamped;
        return this;
    }

    TokenForge signedWith(String name) {
        digest = name;
        return this;
    }

    /** The signed attribute names another certificate. */
    TokenForge referringTo(IssuedKey other) {
        referring = other;
        return this;
    }

    TokenForge withoutCertificate() {
        sendsCertificate = false;
        return this;
    }

    byte[] token(String digestOid, byte[] imprint, Optional<BigInteger> nonce) throws Exception {
        TSTInfo info = new TSTInfo(new ASN1ObjectIdentifier("1.2.3.4"),
                new MessageImprint(new AlgorithmIdentifier(new ASN1ObjectIdentifier(digestOid)), imprint),
                new ASN1Integer(7), new ASN1GeneralizedTime(Date.from(time)), null, null,
                nonce.map(ASN1Integer::new).orElse(null), null, null);
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        Attribute reference = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(
                new SigningCertificateV2(new ESSCertIDv2(Certificates.sha256(referring.certificate())))));
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(
                        new AttributeTable(new DERSet(reference))))
                .build(new JcaContentSignerBuilder(digest + "withECDSA").build(by.key()), by.certificate()));
        if (sendsCertificate) {
            generator.addCertificates(new JcaCertStore(List.of(by.certificate())));
        }
        return generator.generate(new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo,
                info.getEncoded("DER")), true).getEncoded("DER");
    }

    /** The answer to a request. */
    byte[] reply(byte[] request) throws Exception {
        TimeStampReq asked = TimeStampReq.getInstance(request);
        byte[] token = token(asked.getMessageImprint().getHashAlgorithm().getAlgorithm().getId(),
                asked.getMessageImprint().getHashedMessage(), Optional.of(asked.getNonce().getValue()));
        return new DERSequence(new org.bouncycastle.asn1.ASN1Encodable[] {new PKIStatusInfo(PKIStatus.granted),
                ContentInfo.getInstance(token)}).getEncoded("DER");
    }
}
