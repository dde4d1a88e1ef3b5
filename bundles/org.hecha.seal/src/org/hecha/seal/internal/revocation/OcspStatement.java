package org.hecha.seal.internal.revocation;

import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.Extensions;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.certificate.Certificates;

/** What one part of an OCSP response says about the certificate it is about. */
record OcspStatement(SingleResponse response, X509Certificate certificate, List<X509Certificate> signers) {

    private static final int GOOD = 0;
    private static final int REVOKED = 1;

    RevocationFact fact(Instant producedAt, byte[] encoded) throws Flaw, ParseException {
        Instant thisUpdate = instant(response.getThisUpdate());
        Optional<Instant> nextUpdate = response.getNextUpdate() == null ? Optional.empty()
                : Optional.of(instant(response.getNextUpdate()));
        if (nextUpdate.filter(thisUpdate::isAfter).isPresent()) {
            throw new Flaw("revocationTimes", thisUpdate, nextUpdate.get());
        }
        CertStatus status = response.getCertStatus();
        Optional<Instant> revokedAt = Optional.empty();
        Optional<String> reason = Optional.empty();
        if (status.getTagNo() == REVOKED) {
            RevokedInfo info = RevokedInfo.getInstance(status.getStatus());
            revokedAt = Optional.of(instant(info.getRevocationTime()));
            reason = Optional.ofNullable(info.getRevocationReason())
                    .map(each -> RevocationReason.name(each.getValue().intValue()));
        }
        return new RevocationFact(RevocationFact.Kind.OCSP, status(status, thisUpdate), thisUpdate, nextUpdate,
                producedAt, revokedAt, reason, "OCSP: " + Certificates.subject(signers.get(0)), signers, encoded);
    }

    /** Responders forget expired certificates; "good" then means only "not known as revoked". */
    private RevocationFact.Status status(CertStatus status, Instant thisUpdate) throws ParseException {
        if (status.getTagNo() == REVOKED) {
            return RevocationFact.Status.REVOKED;
        }
        Instant notAfter = certificate.getNotAfter().toInstant();
        boolean remembered = !thisUpdate.isAfter(notAfter)
                || archiveCutoff().filter(since -> !since.isAfter(notAfter)).isPresent();
        return status.getTagNo() == GOOD && remembered ? RevocationFact.Status.GOOD : RevocationFact.Status.UNKNOWN;
    }

    private Optional<Instant> archiveCutoff() throws ParseException {
        Extensions extensions = response.getSingleExtensions();
        if (extensions == null || extensions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff) == null) {
            return Optional.empty();
        }
        return Optional.of(instant(ASN1GeneralizedTime.getInstance(
                extensions.getExtensionParsedValue(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff))));
    }

    private static Instant instant(ASN1GeneralizedTime time) throws ParseException {
        return time.getDate().toInstant();
    }
}
