package org.hecha.seal.internal.cades;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.standard.seal.SignerRole;

/**
 * The signed attributes of CAdES baseline B that depend on who signs and when (EN 319 122-1, clauses 5.2.1 and 5.2.2.3).
 * Content type, message digest and algorithm protection (RFC 6211) are added by the generator. What a signer states about
 * role and commitment is {@link SignedRole}.
 */
final class SignedAttributes {

    private final ASN1EncodableVector attributes = new ASN1EncodableVector();

    SignedAttributes(X509Certificate signer, Instant at, Optional<SignerRole> role, SignatureForm form) {
        if (form == SignatureForm.CADES) {
            with(CMSAttributes.signingTime, new Time(Date.from(at.truncatedTo(ChronoUnit.SECONDS))));
            role.ifPresent(each -> with(PKCSObjectIdentifiers.id_aa_ets_commitmentType, SignedRole.commitment(each)));
        }
        role.ifPresent(each -> with(SignedRole.ATTRIBUTES, SignedRole.attributes(each)));
        IssuerSerial serial = new IssuerSerial(new GeneralNames(new GeneralName(X500Name.getInstance(
                signer.getIssuerX500Principal().getEncoded()))), signer.getSerialNumber());
        with(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2(Certificates.sha256(signer), serial)));
    }

    private void with(ASN1ObjectIdentifier type, ASN1Encodable value) {
        attributes.add(new Attribute(type, new DERSet(value)));
    }

    AttributeTable table() {
        return new AttributeTable(attributes);
    }
}
