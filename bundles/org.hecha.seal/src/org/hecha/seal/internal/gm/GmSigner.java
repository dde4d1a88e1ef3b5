package org.hecha.seal.internal.gm;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.SignatureKind;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;

/** The facts of one SignerInfo of GB/T 35275. Questions about attributes of a wrong form end in unchecked exceptions. */
record GmSigner(String file, SignerInfo info) {

    String algorithm() {
        return scheme().map(SignatureScheme::javaName).orElseGet(() -> info.getDigestAlgorithm().getAlgorithm() + " / "
                + info.getDigestEncryptionAlgorithm().getAlgorithm());
    }

    /** SM2 with SM3, under either of its names; nothing else belongs into such a file. */
    Optional<SignatureScheme> scheme() {
        return DigestAlgorithm.ofOid(info.getDigestAlgorithm().getAlgorithm().getId())
                .flatMap(each -> SignatureScheme.named(each, info.getDigestEncryptionAlgorithm()))
                .filter(each -> each.kind() == SignatureKind.SM2);
    }

    boolean hasAttributes() {
        return info.getAuthenticatedAttributes() != null;
    }

    /** The one value of a signed attribute; empty where it is absent or not single. */
    private Optional<ASN1Encodable> signed(ASN1ObjectIdentifier type) {
        if (!hasAttributes()) {
            return Optional.empty();
        }
        AttributeTable table = new AttributeTable(info.getAuthenticatedAttributes());
        Attribute attribute = table.get(type);
        return attribute != null && table.getAll(type).size() == 1 && attribute.getAttrValues().size() == 1
                ? Optional.of(attribute.getAttributeValues()[0]) : Optional.empty();
    }

    /** Whether the attributes, where there are any, name the content's type and digest. */
    boolean hasFormat() {
        return !hasAttributes()
                || signed(CMSAttributes.contentType).map(ASN1ObjectIdentifier::getInstance).filter(GmNames::isData)
                        .isPresent() && signed(CMSAttributes.messageDigest).isPresent();
    }

    boolean hasDigest(byte[] digest) {
        return signed(CMSAttributes.messageDigest).map(ASN1OctetString::getInstance)
                .filter(claimed -> MessageDigest.isEqual(claimed.getOctets(), digest)).isPresent();
    }

    Optional<Instant> signingTime() {
        return signed(CMSAttributes.signingTime).map(value -> Time.getInstance(value).getDate().toInstant());
    }

    /** Whether the attribute signing-certificate-v2, where there is one, names this certificate. */
    boolean mayRefer(X509Certificate certificate) {
        return signed(PKCSObjectIdentifiers.id_aa_signingCertificateV2).map(SigningCertificateV2::getInstance)
                .map(each -> each.getCerts()[0]).map(each -> isOf(each, certificate)).orElse(true);
    }

    private static boolean isOf(ESSCertIDv2 reference, X509Certificate certificate) {
        return DigestAlgorithm.ofOid(reference.getHashAlgorithm().getAlgorithm().getId())
                .filter(each -> !each.weak())
                .filter(each -> Arrays.equals(each.start().digest(Certificates.encoded(certificate)),
                        reference.getCertHash())).isPresent();
    }

    /** The certificate that issuer and serial number point to. */
    Optional<X509Certificate> certificate(List<X509Certificate> candidates) {
        IssuerAndSerialNumber id = IssuerAndSerialNumber.getInstance(info.getSID().getId());
        return candidates.stream().filter(each -> isMeant(id, each)).findFirst();
    }

    private static boolean isMeant(IssuerAndSerialNumber id, X509Certificate candidate) {
        try {
            JcaX509CertificateHolder holder = new JcaX509CertificateHolder(candidate);
            return holder.getIssuer().equals(id.getName())
                    && holder.getSerialNumber().equals(id.getSerialNumber().getValue());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The bytes the signature is over: the attributes, or the content where there are none. */
    byte[] signedBytes(byte[] content) throws IOException {
        return hasAttributes() ? info.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER) : content;
    }

    byte[] value() {
        return info.getEncryptedDigest().getOctets();
    }
}
