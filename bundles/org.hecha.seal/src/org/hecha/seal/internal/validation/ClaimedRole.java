package org.hecha.seal.internal.validation;

import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.standard.seal.SignerRole;

/** In which capacity the signer says to have signed: the claimed attribute of signer-attributes-v2 (EN 319 122-1, 5.2.6). */
final class ClaimedRole {

    private static final ASN1ObjectIdentifier SIGNER_ATTRIBUTES_V2 = new ASN1ObjectIdentifier("0.4.0.19122.1.1");
    private static final int CLAIMED = 0;
    private static final int DEEPEST = 8;

    private ClaimedRole() {
    }

    /** Empty where no role is claimed, one we do not know, or several. */
    static Optional<SignerRole> of(CadesSignature signature) {
        try {
            return signature.signed(SIGNER_ATTRIBUTES_V2).map(ASN1Sequence::getInstance).filter(each -> each.size() == 1)
                    .map(each -> ASN1TaggedObject.getInstance(each.getObjectAt(0)))
                    .filter(each -> each.getTagNo() == CLAIMED)
                    .flatMap(each -> role(each.getBaseObject().toASN1Primitive(), 0));
        } catch (RuntimeException e) {
            // An attribute of a wrong form claims nothing.
            return Optional.empty();
        }
    }

    /** The one value of the one attribute: however its sequences are nested, there must be exactly one word. */
    private static Optional<SignerRole> role(ASN1Encodable value, int depth) {
        if (value instanceof ASN1String word) {
            return SignerRole.of(word.getString());
        }
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        if (value instanceof ASN1Set values && values.size() == 1) {
            return role(values.getObjectAt(0), depth + 1);
        }
        if (value instanceof ASN1Sequence parts) {
            if (parts.size() == 2 && parts.getObjectAt(0) instanceof ASN1ObjectIdentifier) {
                return role(parts.getObjectAt(1), depth + 1);
            }
            return parts.size() == 1 ? role(parts.getObjectAt(0), depth + 1) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether the signature says that it is to be judged by a policy of its own. We know none. */
    static boolean namesPolicy(CadesSignature signature) {
        return signature.signer().getSignedAttributes() != null
                && signature.signer().getSignedAttributes().getAll(PKCSObjectIdentifiers.id_aa_ets_sigPolicyId).size() > 0
                && signature.signed(PKCSObjectIdentifiers.id_aa_ets_sigPolicyId)
                        .filter(each -> each.toASN1Primitive() instanceof org.bouncycastle.asn1.ASN1Null).isEmpty();
    }
}
