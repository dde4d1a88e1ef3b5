package org.hecha.seal.internal.validation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.keys.IssuedKey;

/** Makes signatures and time stamps at any time with any certificate, also those that nobody should make. */
final class TestCms {

    static final byte[] CONTENT = "manifest".getBytes(StandardCharsets.UTF_8);
    private static final ASN1ObjectIdentifier HASH_INDEX = new ASN1ObjectIdentifier("0.4.0.19122.1.5");
    private static final int OTHER_REVOCATION = 1;

    private TestCms() {
    }

    /** A detached signature over {@link #CONTENT}. @param further signed attributes */
    static byte[] sign(IssuedKey key, Instant at, String algorithm, List<Attribute> further, X509Certificate... sent)
            throws Exception {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        further.forEach(attributes::add);
        return cms(key, PKCSObjectIdentifiers.data, CONTENT, false, algorithm, attributes, sent);
    }

    static byte[] sign(IssuedKey key, Instant at, X509Certificate... sent) throws Exception {
        return sign(key, at, "SHA256with" + (key.key().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA"), List.of(), sent);
    }

    /** A time-stamp token over these data. */
    static byte[] stamp(IssuedKey authority, Instant at, byte[] data, Attribute unsigned) throws Exception {
        TSTInfo info = new TSTInfo(new ASN1ObjectIdentifier("1.2.3.4"), new MessageImprint(
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), DigestAlgorithm.SHA256.start().digest(data)),
                new ASN1Integer(1), new ASN1GeneralizedTime(Date.from(at)), null, null, null, null, null);
        byte[] token = cms(authority, PKCSObjectIdentifiers.id_ct_TSTInfo, info.getEncoded(ASN1Encoding.DER), true,
                "SHA256withECDSA", new ASN1EncodableVector());
        return unsigned == null ? token : with(token, unsigned);
    }

    static byte[] stamp(IssuedKey authority, Instant at, byte[] data) throws Exception {
        return stamp(authority, at, data, null);
    }

    private static byte[] cms(IssuedKey key, ASN1ObjectIdentifier type, byte[] content, boolean inside, String algorithm,
            ASN1EncodableVector attributes, X509Certificate... sent) throws Exception {
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(
                new SigningCertificateV2(new ESSCertIDv2(Certificates.sha256(key.certificate()))))));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                .build(new JcaContentSignerBuilder(algorithm).build(key.key()),
                        new JcaX509CertificateHolder(key.certificate())));
        List<X509Certificate> certificates = new ArrayList<>(List.of(key.certificate()));
        certificates.addAll(List.of(sent));
        generator.addCertificates(new JcaCertStore(certificates));
        return generator.generate(new CMSProcessableByteArray(type, content), inside).getEncoded(ASN1Encoding.DER);
    }

    /** The same with a further unsigned attribute. */
    static byte[] with(byte[] cms, Attribute attribute) {
        SignedData data = data(cms);
        SignerInfo signer = signer(cms);
        ASN1EncodableVector unsigned = new ASN1EncodableVector();
        if (signer.getUnauthenticatedAttributes() != null) {
            signer.getUnauthenticatedAttributes().forEach(unsigned::add);
        }
        unsigned.add(attribute);
        return encoded(new SignedData(data.getDigestAlgorithms(), data.getEncapContentInfo(), data.getCertificates(),
                data.getCRLs(), new DERSet(new SignerInfo(signer.getSID(), signer.getDigestAlgorithm(),
                        signer.getAuthenticatedAttributes(), signer.getDigestEncryptionAlgorithm(),
                        signer.getEncryptedDigest(), new DERSet(unsigned)))));
    }

    static Attribute token(ASN1ObjectIdentifier type, byte[] token) throws Exception {
        return new Attribute(type, new DERSet(ASN1Primitive.fromByteArray(token)));
    }

    /** Level T. */
    static byte[] timed(byte[] cms, IssuedKey authority, Instant at) throws Exception {
        return with(cms, token(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                stamp(authority, at, signer(cms).getEncryptedDigest().getOctets())));
    }

    /** Level LT: what validation needs goes along. */
    static byte[] completed(byte[] cms, List<X509Certificate> certificates, List<X509CRL> crls, List<byte[]> ocsp)
            throws Exception {
        SignedData data = data(cms);
        ASN1EncodableVector all = new ASN1EncodableVector();
        data.getCertificates().forEach(all::add);
        for (X509Certificate each : certificates) {
            all.add(org.bouncycastle.asn1.x509.Certificate.getInstance(each.getEncoded()));
        }
        ASN1EncodableVector revocation = new ASN1EncodableVector();
        for (X509CRL each : crls) {
            revocation.add(CertificateList.getInstance(each.getEncoded()));
        }
        for (byte[] each : ocsp) {
            revocation.add(new DERTaggedObject(false, OTHER_REVOCATION, new OtherRevocationInfoFormat(
                    CMSObjectIdentifiers.id_ri_ocsp_response, OCSPResponse.getInstance(each))));
        }
        return encoded(new SignedData(data.getDigestAlgorithms(), data.getEncapContentInfo(), new DERSet(all),
                new DERSet(revocation), data.getSignerInfos()));
    }

    /** Level LTA: archive-time-stamp-v3 over all that is there. */
    static byte[] archived(byte[] cms, IssuedKey authority, Instant at) throws Exception {
        SignedData data = data(cms);
        SignerInfo signer = signer(cms);
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        for (ASN1Encodable each : signer.getUnauthenticatedAttributes()) {
            Attribute attribute = Attribute.getInstance(each);
            for (ASN1Encodable value : attribute.getAttributeValues()) {
                attributes.add(digest(attribute.getAttrType(), value));
            }
        }
        ASN1Encodable index = new DERSequence(new ASN1Encodable[] {
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), digests(data.getCertificates()),
                digests(data.getCRLs()), new DERSequence(attributes)});
        ByteArrayOutputStream imprint = new ByteArrayOutputStream();
        imprint.write(PKCSObjectIdentifiers.data.getEncoded(ASN1Encoding.DER));
        imprint.write(DigestAlgorithm.SHA256.start().digest(CONTENT));
        for (ASN1Encodable each : new ASN1Encodable[] {signer.getVersion(), signer.getSID(), signer.getDigestAlgorithm(),
                new DERTaggedObject(false, 0, signer.getAuthenticatedAttributes()),
                signer.getDigestEncryptionAlgorithm(), signer.getEncryptedDigest(), index}) {
            imprint.write(each.toASN1Primitive().getEncoded(ASN1Encoding.DER));
        }
        return with(cms, token(SignatureStamps.ARCHIVE_V3, stamp(authority, at, imprint.toByteArray(),
                new Attribute(HASH_INDEX, new DERSet(index)))));
    }

    private static ASN1Encodable digests(Iterable<ASN1Encodable> elements) throws Exception {
        ASN1EncodableVector all = new ASN1EncodableVector();
        if (elements != null) {
            for (ASN1Encodable each : elements) {
                all.add(digest(each));
            }
        }
        return new DERSequence(all);
    }

    private static DEROctetString digest(ASN1Encodable... parts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (ASN1Encodable each : parts) {
            out.write(each.toASN1Primitive().getEncoded(ASN1Encoding.DER));
        }
        return new DEROctetString(DigestAlgorithm.SHA256.start().digest(out.toByteArray()));
    }

    static SignedData data(byte[] cms) {
        return SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
    }

    static SignerInfo signer(byte[] cms) {
        return SignerInfo.getInstance(data(cms).getSignerInfos().getObjectAt(0));
    }

    private static byte[] encoded(SignedData data) {
        try {
            return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
