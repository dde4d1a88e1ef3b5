package org.hecha.seal.internal.time;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;

/** The signature on a token: whose it says it is, and whether it is. */
final class TokenSignature {

    private final SignerInfo signer;
    private final byte[] content;
    private final List<X509Certificate> certificates;

    TokenSignature(SignerInfo signer, byte[] content, List<X509Certificate> certificates) {
        this.signer = signer;
        this.content = content;
        this.certificates = certificates;
    }

    Optional<X509Certificate> authority(List<X509Certificate> further) {
        try {
            return Stream.concat(certificates.stream(), further.stream()).filter(this::isMeant)
                    .filter(this::isReferredTo).findFirst();
        } catch (RuntimeException e) {
            // Attributes of a wrong form make Bouncy Castle throw where they are read: nobody is named.
            return Optional.empty();
        }
    }

    private boolean isMeant(X509Certificate candidate) {
        ASN1Encodable id = signer.getSID().getId();
        if (id instanceof ASN1OctetString key) {
            byte[] extension = candidate.getExtensionValue(Extension.subjectKeyIdentifier.getId());
            return extension != null && Arrays.equals(ASN1OctetString.getInstance(
                    ASN1OctetString.getInstance(extension).getOctets()).getOctets(), key.getOctets());
        }
        IssuerAndSerialNumber named = IssuerAndSerialNumber.getInstance(id);
        return named.getSerialNumber().getValue().equals(candidate.getSerialNumber())
                && named.getName().equals(X500Name.getInstance(candidate.getIssuerX500Principal().getEncoded()));
    }

    /** The older attribute knows only SHA-1: here it says which certificate is meant, its signature proves the rest. */
    private boolean isReferredTo(X509Certificate candidate) {
        byte[] certificate = Certificates.encoded(candidate);
        Optional<ESSCertIDv2> newer = signed(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .map(value -> SigningCertificateV2.getInstance(value).getCerts()).filter(all -> all.length > 0)
                .map(all -> all[0]);
        if (newer.isPresent()) {
            return DigestAlgorithm.ofOid(newer.get().getHashAlgorithm().getAlgorithm().getId())
                    .filter(each -> MessageDigest.isEqual(each.start().digest(certificate), newer.get().getCertHash()))
                    .isPresent();
        }
        return signed(PKCSObjectIdentifiers.id_aa_signingCertificate)
                .map(value -> SigningCertificate.getInstance(value).getCerts()).filter(all -> all.length > 0)
                .map(all -> all[0]).map(ESSCertID::getCertHash)
                .filter(hash -> MessageDigest.isEqual(DigestAlgorithm.SHA1.start().digest(certificate), hash))
                .isPresent();
    }

    boolean holds(X509Certificate authority) {
        try {
            return scheme().isPresent() && hasAttributes() && scheme().get().verify(authority.getPublicKey(),
                    signer.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER), signer.getEncryptedDigest().getOctets());
        } catch (IOException | RuntimeException e) {
            // Attributes of a wrong form make Bouncy Castle throw where they are read.
            return false;
        }
    }

    private boolean hasAttributes() {
        return signed(CMSAttributes.contentType).filter(PKCSObjectIdentifiers.id_ct_TSTInfo::equals).isPresent()
                && signed(CMSAttributes.messageDigest).map(ASN1OctetString::getInstance)
                        .filter(claimed -> MessageDigest.isEqual(claimed.getOctets(),
                                scheme().get().digest().start().digest(content)))
                        .isPresent()
                && protectsAlgorithms();
    }

    /** RFC 6211: where the algorithms are among what is signed, they are those the signature names. */
    private boolean protectsAlgorithms() {
        return protection().map(each -> each.getDigestAlgorithm().equals(signer.getDigestAlgorithm())
                && signer.getDigestEncryptionAlgorithm().equals(each.getSignatureAlgorithm())).orElse(true);
    }

    Optional<CMSAlgorithmProtection> protection() {
        return signed(CMSAttributes.cmsAlgorithmProtect).map(CMSAlgorithmProtection::getInstance);
    }

    Optional<SignatureScheme> scheme() {
        return DigestAlgorithm.ofOid(signer.getDigestAlgorithm().getAlgorithm().getId())
                .flatMap(each -> SignatureScheme.named(each, signer.getDigestEncryptionAlgorithm()));
    }

    String algorithm() {
        return scheme().map(SignatureScheme::javaName).orElse(signer.getDigestAlgorithm().getAlgorithm().getId() + ", "
                + signer.getDigestEncryptionAlgorithm().getAlgorithm().getId());
    }

    boolean weak() {
        return scheme().filter(each -> !each.digest().weak()).isEmpty();
    }

    /** The one value of a signed attribute; empty where it is absent or not single. */
    private Optional<ASN1Encodable> signed(ASN1ObjectIdentifier type) {
        if (signer.getAuthenticatedAttributes() == null) {
            return Optional.empty();
        }
        AttributeTable table = new AttributeTable(signer.getAuthenticatedAttributes());
        if (table.getAll(type).size() != 1) {
            return Optional.empty();
        }
        Attribute attribute = table.get(type);
        return attribute.getAttrValues().size() == 1 ? Optional.of(attribute.getAttributeValues()[0])
                : Optional.empty();
    }
}
