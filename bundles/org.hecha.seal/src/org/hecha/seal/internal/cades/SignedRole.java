package org.hecha.seal.internal.cades;

import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.esf.CommitmentTypeIndication;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Attribute;
import org.hecha.standard.seal.SignerRole;

/**
 * The role of a signer among what is signed: signer-attributes-v2 with one claimed attribute (EN 319 122-1, 5.2.6.1), the
 * title (X.520) with the role's word as a string, which validators show as a claimed role; and the commitment that goes
 * with the role (5.2.3).
 */
final class SignedRole {

    /** signer-attributes-v2, EN 319 122-1. */
    static final ASN1ObjectIdentifier ATTRIBUTES = new ASN1ObjectIdentifier("0.4.0.19122.1.1");

    private static final int CLAIMED = 0;

    private SignedRole() {
    }

    static ASN1Encodable attributes(SignerRole role) {
        Attribute title = new Attribute(BCStyle.T, new DERSet(new DERUTF8String(role.word())));
        return new DERSequence(new DERTaggedObject(true, CLAIMED, new DERSequence(title)));
    }

    static ASN1Encodable commitment(SignerRole role) {
        return new CommitmentTypeIndication(switch (role) {
            case LEAD_VERIFIER -> PKCSObjectIdentifiers.id_cti_ets_proofOfCreation;
            case TECHNICAL_REVIEWER -> PKCSObjectIdentifiers.id_cti_ets_proofOfApproval;
            case AUTHORISED_SIGNATORY -> PKCSObjectIdentifiers.id_cti_ets_proofOfOrigin;
            case REVIEWER -> PKCSObjectIdentifiers.id_cti_ets_proofOfReceipt;
        });
    }

    /** The first claimed attribute that is a role of ours. */
    static Optional<SignerRole> read(ASN1Encodable attributes) {
        for (ASN1Encodable part : ASN1Sequence.getInstance(attributes)) {
            ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(part);
            if (tagged.getTagNo() != CLAIMED) {
                continue;
            }
            for (ASN1Encodable claimed : ASN1Sequence.getInstance(tagged, true)) {
                for (ASN1Encodable value : Attribute.getInstance(claimed).getAttrValues()) {
                    Optional<SignerRole> role = value instanceof ASN1String text ? SignerRole.of(text.getString())
                            : Optional.empty();
                    if (role.isPresent()) {
                        return role;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
