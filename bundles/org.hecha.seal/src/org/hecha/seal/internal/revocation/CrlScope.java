package org.hecha.seal.internal.revocation;

import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.hecha.seal.internal.Flaw;

/** Which certificates a list speaks about, as its extensions say. */
final class CrlScope {

    private static final ASN1ObjectIdentifier EXPIRED_CERTIFICATES = new ASN1ObjectIdentifier("2.5.29.60");
    /** reasonCode, holdInstructionCode, invalidityDate: OBJECT IDENTIFIER contents under 2.5.29. */
    private static final Set<Byte> KNOWN_IN_ENTRIES = Set.of((byte) 21, (byte) 23, (byte) 24);
    private static final byte[] ID_CE = {0x55, 0x1d};
    private static final int OBJECT_IDENTIFIER = 0x06;

    private final Extensions extensions;

    CrlScope(Extensions extensions) {
        this.extensions = extensions;
    }

    void demand(X509Certificate certificate, String list) throws Flaw {
        if (extensions == null) {
            return;
        }
        if (extensions.getExtension(Extension.deltaCRLIndicator) != null) {
            throw new Flaw("crlDelta", list);
        }
        for (ASN1ObjectIdentifier each : extensions.getCriticalExtensionOIDs()) {
            if (!Extension.issuingDistributionPoint.equals(each) && !Extension.authorityKeyIdentifier.equals(each)
                    && !Extension.cRLNumber.equals(each)) {
                throw new Flaw("crlCritical", list, each.getId());
            }
        }
        IssuingDistributionPoint point = IssuingDistributionPoint.getInstance(
                extensions.getExtensionParsedValue(Extension.issuingDistributionPoint));
        if (point != null) {
            demand(certificate, point, list);
        }
    }

    private static void demand(X509Certificate certificate, IssuingDistributionPoint point, String list)
            throws Flaw {
        if (point.isIndirectCRL()) {
            throw new Flaw("crlIndirect", list);
        }
        if (point.getOnlySomeReasons() != null) {
            throw new Flaw("crlReasons", list);
        }
        boolean authority = certificate.getBasicConstraints() >= 0;
        boolean left = point.onlyContainsAttributeCerts() || point.onlyContainsUserCerts() && authority
                || point.onlyContainsCACerts() && !authority;
        if (left || point.getDistributionPoint() != null && !shares(certificate, point.getDistributionPoint())) {
            throw new Flaw("crlOther", list);
        }
    }

    /** Whether the certificate names the part of the issuer's lists that this one is. */
    private static boolean shares(X509Certificate certificate, DistributionPointName part) {
        byte[] extension = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
        if (extension == null || part.getType() != DistributionPointName.FULL_NAME) {
            return false;
        }
        Set<GeneralName> names = names(part);
        return Arrays.stream(CRLDistPoint.getInstance(ASN1OctetString.getInstance(extension).getOctets())
                .getDistributionPoints()).map(DistributionPoint::getDistributionPoint)
                .filter(each -> each != null && each.getType() == DistributionPointName.FULL_NAME)
                .flatMap(each -> names(each).stream()).anyMatch(names::contains);
    }

    private static Set<GeneralName> names(DistributionPointName point) {
        return new HashSet<>(Arrays.asList(GeneralNames.getInstance(point.getName()).getNames()));
    }

    /** Lists forget expired certificates, unless they say since when they do not. */
    boolean remembers(X509Certificate certificate, Instant thisUpdate) throws ParseException {
        Instant notAfter = certificate.getNotAfter().toInstant();
        return !thisUpdate.isAfter(notAfter) || since().filter(each -> !each.isAfter(notAfter)).isPresent();
    }

    private Optional<Instant> since() throws ParseException {
        if (extensions == null || extensions.getExtension(EXPIRED_CERTIFICATES) == null) {
            return Optional.empty();
        }
        return Optional.of(ASN1GeneralizedTime.getInstance(extensions.getExtensionParsedValue(EXPIRED_CERTIFICATES))
                .getDate().toInstant());
    }

    /** @param all the extensions of one entry, where they lie */
    static void demandEntry(DerCursor all, String list) throws Flaw {
        while (all.hasNext()) {
            DerCursor one = all.inside(all.next(DerCursor.SEQUENCE));
            byte[] type = one.content(one.next(OBJECT_IDENTIFIER));
            boolean critical = one.isNext(DerCursor.BOOLEAN) && !one.holds(one.next(), new byte[] {0});
            boolean known = type.length == ID_CE.length + 1 && type[0] == ID_CE[0] && type[1] == ID_CE[1]
                    && KNOWN_IN_ENTRIES.contains(type[2]);
            if (critical && !known) {
                throw new Flaw("crlCritical", list, ASN1ObjectIdentifier.fromContents(type).getId());
            }
        }
    }
}
