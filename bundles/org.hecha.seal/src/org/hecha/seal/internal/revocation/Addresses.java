package org.hecha.seal.internal.revocation;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.hecha.seal.internal.http.HttpService;

/** Where a certificate says that one may ask about it: HTTP and HTTPS addresses; others (ldap, file) are passed over. */
final class Addresses {

    private static final int MOST = 3;

    private Addresses() {
    }

    /** OCSP responders, from authority information access. */
    static List<URI> ocsp(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.authorityInfoAccess.getId());
        if (extension == null) {
            return List.of();
        }
        try {
            return usable(Arrays.stream(AuthorityInformationAccess.getInstance(
                    ASN1OctetString.getInstance(extension).getOctets()).getAccessDescriptions())
                    .filter(each -> AccessDescription.id_ad_ocsp.equals(each.getAccessMethod()))
                    .map(AccessDescription::getAccessLocation));
        } catch (IllegalArgumentException | IllegalStateException e) {
            // An extension that says nothing readable says nothing.
            return List.of();
        }
    }

    /** Revocation lists of the issuer itself, from CRL distribution points. */
    static List<URI> lists(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
        if (extension == null) {
            return List.of();
        }
        try {
            return usable(Arrays.stream(CRLDistPoint.getInstance(
                    ASN1OctetString.getInstance(extension).getOctets()).getDistributionPoints())
                    .filter(each -> each.getCRLIssuer() == null).map(DistributionPoint::getDistributionPoint)
                    .filter(each -> each != null && each.getType() == DistributionPointName.FULL_NAME)
                    .flatMap(each -> Arrays.stream(GeneralNames.getInstance(each.getName()).getNames())));
        } catch (IllegalArgumentException | IllegalStateException e) {
            // An extension that says nothing readable says nothing.
            return List.of();
        }
    }

    private static List<URI> usable(Stream<GeneralName> names) {
        List<URI> all = new ArrayList<>();
        names.filter(each -> each.getTagNo() == GeneralName.uniformResourceIdentifier)
                .map(each -> ASN1IA5String.getInstance(each.getName()).getString()).forEach(each -> {
                    try {
                        all.add(new URI(each));
                    } catch (URISyntaxException e) {
                        // No address: not to be asked.
                        return;
                    }
                });
        return all.stream().filter(HttpService::accepts).distinct().limit(MOST).toList();
    }
}
