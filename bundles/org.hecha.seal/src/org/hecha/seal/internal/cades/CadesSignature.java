package org.hecha.seal.internal.cades;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.time.StampToken;
import org.hecha.standard.seal.SignerRole;

/** The facts of one SignerInfo. Every question is answered from the bytes alone; what follows from them is judged elsewhere. */
public final class CadesSignature {

    private final String file;
    private final SignerInformation signer;
    private final List<X509Certificate> embedded;
    private final SignedData container;

    CadesSignature(String file, SignerInformation signer, List<X509Certificate> embedded, SignedData container) {
        this.file = file;
        this.signer = signer;
        this.embedded = embedded;
        this.container = container;
    }

    /** The structure that holds it, with certificates and revocation data. */
    public SignedData container() {
        return container;
    }

    public String file() {
        return file;
    }

    public List<X509Certificate> embedded() {
        return embedded;
    }

    public SignerInformation signer() {
        return signer;
    }

    public Optional<DigestAlgorithm> digest() {
        return DigestAlgorithm.ofOid(signer.getDigestAlgOID());
    }

    public Optional<SignatureScheme> scheme() {
        return digest().flatMap(each -> SignatureScheme.named(each,
                signer.toASN1Structure().getDigestEncryptionAlgorithm()));
    }

    /** The algorithm as it can be shown. */
    public String algorithm() {
        return scheme().map(SignatureScheme::javaName)
                .orElse(signer.getDigestAlgOID() + " / " + signer.getEncryptionAlgOID());
    }

    /** The one value of a signed attribute; empty where it is absent or not single. */
    public Optional<ASN1Encodable> signed(ASN1ObjectIdentifier type) {
        AttributeTable table = signer.getSignedAttributes();
        if (table == null || table.getAll(type).size() != 1) {
            return Optional.empty();
        }
        Attribute attribute = table.get(type);
        return attribute.getAttrValues().size() == 1 ? Optional.of(attribute.getAttributeValues()[0])
                : Optional.empty();
    }

    /** Whether the attributes that every CMS signature with attributes needs are there and make sense. */
    public boolean hasFormat() {
        return signed(CMSAttributes.contentType).filter(CMSObjectIdentifiers.data::equals).isPresent()
                && signed(CMSAttributes.messageDigest).filter(ASN1OctetString.class::isInstance).isPresent();
    }

    public boolean hasDigest(byte[] digest) {
        return signed(CMSAttributes.messageDigest).map(ASN1OctetString::getInstance)
                .filter(claimed -> MessageDigest.isEqual(claimed.getOctets(), digest)).isPresent();
    }

    public Optional<Instant> signingTime() {
        return signed(CMSAttributes.signingTime).map(value -> Time.getInstance(value).getDate().toInstant());
    }

    /** RFC 6211: where the algorithms are among what is signed, they are those the signature names. */
    public boolean protectsAlgorithms() {
        AttributeTable table = signer.getSignedAttributes();
        if (table.getAll(CMSAttributes.cmsAlgorithmProtect).size() == 0) {
            return true;
        }
        return signed(CMSAttributes.cmsAlgorithmProtect).map(CMSAlgorithmProtection::getInstance)
                .filter(each -> each.getDigestAlgorithm().equals(signer.getDigestAlgorithmID())
                        && signer.toASN1Structure().getDigestEncryptionAlgorithm()
                                .equals(each.getSignatureAlgorithm()))
                .isPresent();
    }

    /** The certificate that issuer and serial number, or key identifier, point to: among those sent along, or trusted. */
    public Optional<X509Certificate> certificate(List<X509Certificate> trusted) {
        return Stream.concat(embedded.stream(), trusted.stream()).filter(this::isMeant).findFirst();
    }

    private boolean isMeant(X509Certificate candidate) {
        try {
            return signer.getSID().match(new JcaX509CertificateHolder(candidate));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    public boolean hasCertificateReference() {
        return signed(PKCSObjectIdentifiers.id_aa_signingCertificateV2).isPresent();
    }

    /** Whether signing-certificate-v2 names exactly this certificate. */
    public boolean refersTo(X509Certificate certificate) {
        ESSCertIDv2[] references = signed(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .map(value -> SigningCertificateV2.getInstance(value).getCerts()).orElseGet(() -> new ESSCertIDv2[0]);
        if (references.length == 0) {
            return false;
        }
        return DigestAlgorithm.ofOid(references[0].getHashAlgorithm().getAlgorithm().getId())
                .filter(algorithm -> !algorithm.weak())
                .filter(algorithm -> Arrays.equals(algorithm.start().digest(Certificates.encoded(certificate)),
                        references[0].getCertHash()))
                .isPresent();
    }

    /** Whether the key of the certificate confirms the signature over the signed attributes. */
    public boolean holds(SignatureScheme scheme, X509Certificate certificate) {
        try {
            return scheme.verify(certificate.getPublicKey(), signer.getEncodedSignedAttributes(),
                    signer.getSignature());
        } catch (IOException e) {
            return false;
        }
    }

    /** The role its signer claims, where it is one of ours. */
    public Optional<SignerRole> role() {
        try {
            return signed(SignedRole.ATTRIBUTES).flatMap(SignedRole::read);
        } catch (RuntimeException e) {
            // Attributes of a wrong form make Bouncy Castle throw where they are read; a role they do not state.
            return Optional.empty();
        }
    }

    /** The value of the signature: what a signature time stamp is over. */
    public byte[] value() {
        return signer.getSignature();
    }

    /** Its signature time stamps, in the order of the attributes. @throws Flaw where one is no time-stamp token */
    public List<StampToken> stamps() throws Flaw {
        try {
            return readStamps();
        } catch (RuntimeException e) {
            // Unsigned attributes of a wrong form make Bouncy Castle throw where they are read.
            Flaw flaw = new Flaw("tokenNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private List<StampToken> readStamps() throws Flaw {
        List<StampToken> all = new ArrayList<>();
        AttributeTable table = signer.getUnsignedAttributes();
        if (table == null) {
            return all;
        }
        ASN1EncodableVector attributes = table.getAll(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        for (int index = 0; index < attributes.size(); index++) {
            for (ASN1Encodable value : Attribute.getInstance(attributes.get(index)).getAttributeValues()) {
                all.add(StampToken.parse(encoded(value)));
            }
        }
        return all;
    }

    private static byte[] encoded(ASN1Encodable value) throws Flaw {
        try {
            return value.toASN1Primitive().getEncoded();
        } catch (IOException e) {
            Flaw flaw = new Flaw("tokenNot");
            flaw.initCause(e);
            throw flaw;
        }
    }
}
