package org.hecha.seal.internal.time;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.certificate.Issuers;
import org.hecha.seal.internal.revocation.ExactForm;
import org.hecha.seal.internal.revocation.SignedForm;

/**
 * The one form in which tokens are embedded, so that none of their bytes could be another: DER; the signer named by issuer
 * and serial number; digest algorithms exactly the signer's; algorithm identifiers as algorithm protection (RFC 6211) says
 * where the authority signed that, else in one fixed form; only the certificates of the authority's chain; no revocation
 * data; unsigned attributes as given.
 */
final class TokenForm {

    /** ats-hash-index-v3, EN 319 122-1. */
    static final ASN1ObjectIdentifier HASH_INDEX = new ASN1ObjectIdentifier("0.4.0.19122.1.5");

    private final StampToken token;

    TokenForm(StampToken token) {
        this.token = token;
    }

    byte[] write(List<Attribute> unsigned) throws Flaw {
        X509Certificate authority = token.authority().orElseThrow(() -> new Flaw("tokenAuthorityMissing"));
        SignerInfo present = token.signer();
        TokenSignature signature = new TokenSignature(present, token.content(), token.certificates());
        SignatureScheme scheme = signature.scheme().orElseThrow(
                () -> new Flaw("revocationAlgorithm", signature.algorithm()));
        AlgorithmIdentifier digest = signature.protection().map(CMSAlgorithmProtection::getDigestAlgorithm)
                .orElseGet(scheme.digest()::identifier);
        AlgorithmIdentifier algorithm = signature.protection().map(CMSAlgorithmProtection::getSignatureAlgorithm)
                .orElseGet(scheme::identifier);
        try {
            SignerInfo signer = new SignerInfo(new SignerIdentifier(new IssuerAndSerialNumber(
                    Certificate.getInstance(Certificates.encoded(authority)))), digest,
                    new DERSet(present.getAuthenticatedAttributes().toArray()), algorithm,
                    new DEROctetString(ExactForm.value(scheme, present.getEncryptedDigest().getOctets())),
                    set(unsigned));
            ASN1EncodableVector certificates = new ASN1EncodableVector();
            for (X509Certificate each : chain(authority)) {
                certificates.add(Certificate.getInstance(Certificates.encoded(each)));
            }
            SignedData data = new SignedData(new DERSet(digest),
                    new ContentInfo(PKCSObjectIdentifiers.id_ct_TSTInfo, new DEROctetString(token.content())),
                    new DERSet(certificates), null, new DERSet(signer));
            return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
        } catch (IOException | RuntimeException e) {
            Flaw flaw = new Flaw("tokenNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    /** Each byte of each is confirmed by its issuer: a root, too, must have signed itself. */
    private List<X509Certificate> chain(X509Certificate authority) {
        return Issuers.upwards(authority, token.certificates().stream()
                .filter(each -> SignedForm.isExact(each)
                        && (!Certificates.isSelfIssued(each) || Issuers.issued(each, each))).toList());
    }

    private static ASN1Set set(List<Attribute> unsigned) {
        return unsigned.isEmpty() ? null : new DERSet(unsigned.toArray(Attribute[]::new));
    }
}
