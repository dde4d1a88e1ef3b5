package org.hecha.seal.internal.gm;

import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;

/** Object identifiers of GB/T 35275 and those of RFC 5652 that some programs write instead. */
final class GmNames {

    static final ASN1ObjectIdentifier DATA = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.1");
    static final ASN1ObjectIdentifier SIGNED_DATA = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2");

    private GmNames() {
    }

    static boolean isData(ASN1ObjectIdentifier type) {
        return List.of(DATA, CMSObjectIdentifiers.data).contains(type);
    }

    static boolean isSignedData(ASN1ObjectIdentifier type) {
        return List.of(SIGNED_DATA, CMSObjectIdentifiers.signedData).contains(type);
    }
}
