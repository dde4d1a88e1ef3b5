package org.hecha.seal.internal.revocation;

import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.Time;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.algorithm.SignatureScheme;
import org.hecha.seal.internal.certificate.Certificates;

/**
 * A revocation list (RFC 5280, 5) as it was read, before anything about it is believed. It is never unfolded: its entries
 * are walked over where they lie, so that a list of millions costs no memory beside its own bytes.
 */
public final class RevocationList {

    /** Lists of large authorities have tens of megabytes. */
    public static final int LARGEST = 64 << 20;

    private static final int EXTENSIONS = 0xa0;
    private static final int CRL_SIGN = 6;
    private static final int MEGABYTE = 20;

    private final byte[] encoded;
    private final DerCursor cursor;
    private final DerCursor.Element signed;
    private final byte[] algorithm;
    private final byte[] signature;
    private final X500Principal issuer;
    private final Instant thisUpdate;
    private final Optional<Instant> nextUpdate;
    private final Optional<DerCursor.Element> entries;
    private final CrlScope scope;

    private RevocationList(byte[] encoded) throws Flaw, ParseException {
        this.encoded = encoded;
        this.cursor = DerCursor.over(encoded);
        DerCursor outer = cursor.inside(cursor.next(DerCursor.SEQUENCE));
        cursor.demandEnd();
        signed = outer.next(DerCursor.SEQUENCE);
        algorithm = outer.copy(outer.next(DerCursor.SEQUENCE));
        signature = bits(outer.content(outer.next(DerCursor.BIT_STRING)));
        outer.demandEnd();
        DerCursor list = cursor.inside(signed);
        if (list.isNext(DerCursor.INTEGER)) {
            list.next();
        }
        if (!Arrays.equals(list.copy(list.next(DerCursor.SEQUENCE)), algorithm)) {
            throw new Flaw("crlNot");
        }
        issuer = new X500Principal(list.copy(list.next(DerCursor.SEQUENCE)));
        thisUpdate = instant(list);
        nextUpdate = list.isNextTime() ? Optional.of(instant(list)) : Optional.empty();
        entries = list.isNext(DerCursor.SEQUENCE) ? Optional.of(list.next()) : Optional.empty();
        scope = new CrlScope(list.isNext(EXTENSIONS)
                ? Extensions.getInstance(list.content(list.next())) : null);
        list.demandEnd();
    }

    /**
     * @param encoded is not copied; nobody may change it
     * @throws Flaw where the bytes are no list, or one too large
     */
    public static RevocationList parse(byte[] encoded) throws Flaw {
        if (encoded.length > LARGEST) {
            throw new Flaw("crlTooLarge", LARGEST >> MEGABYTE);
        }
        try {
            return new RevocationList(encoded);
        } catch (Flaw | ParseException | RuntimeException e) {
            // Malformed names, times and extensions are answered with unchecked exceptions of many kinds.
            Flaw flaw = new Flaw("crlNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private static byte[] bits(byte[] content) throws Flaw {
        if (content.length < 2 || content[0] != 0) {
            throw new Flaw("crlNot");
        }
        return Arrays.copyOfRange(content, 1, content.length);
    }

    private static Instant instant(DerCursor at) throws Flaw {
        return Time.getInstance(primitive(at.copy(at.next()))).getDate().toInstant();
    }

    private static Object primitive(byte[] der) throws Flaw {
        try {
            return org.bouncycastle.asn1.ASN1Primitive.fromByteArray(der);
        } catch (java.io.IOException e) {
            Flaw flaw = new Flaw("crlNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    /** Name of who issued it. */
    public X500Principal issuer() {
        return issuer;
    }

    /**
     * What it says about a certificate.
     *
     * @throws Flaw where it does not speak about it, is of a kind that is not supported, or was not signed by the issuer
     */
    public RevocationFact about(X509Certificate certificate, X509Certificate by) throws Flaw {
        if (!issuer.equals(certificate.getIssuerX500Principal()) || !issuer.equals(by.getSubjectX500Principal())) {
            throw new Flaw("crlOther", name());
        }
        try {
            scope.demand(certificate, name());
            demandSignature(by);
            if (nextUpdate.filter(thisUpdate::isAfter).isPresent()) {
                throw new Flaw("revocationTimes", thisUpdate, nextUpdate.get());
            }
            RevocationFact.Status absent = scope.remembers(certificate, thisUpdate) ? RevocationFact.Status.GOOD
                    : RevocationFact.Status.UNKNOWN;
            Optional<Found> found = find(certificate);
            Optional<Integer> reason = found.flatMap(Found::reason);
            RevocationFact.Status status = found.isEmpty() ? absent
                    : reason.filter(each -> each == RevocationReason.REMOVE_FROM_CRL).isPresent()
                            ? RevocationFact.Status.UNKNOWN : RevocationFact.Status.REVOKED;
            return new RevocationFact(RevocationFact.Kind.CRL, status, thisUpdate, nextUpdate, thisUpdate,
                    found.map(Found::at), reason.map(RevocationReason::name), "CRL: " + name(), List.of(by), encoded);
        } catch (ParseException | RuntimeException e) {
            Flaw flaw = new Flaw("crlNot");
            flaw.initCause(e);
            throw flaw;
        }
    }

    private String name() {
        return issuer.getName(X500Principal.RFC2253);
    }

    private void demandSignature(X509Certificate by) throws Flaw {
        boolean[] usage = by.getKeyUsage();
        if (usage != null && !usage[CRL_SIGN]) {
            throw new Flaw("crlUsage", Certificates.subject(by));
        }
        SignatureScheme scheme = SignatureScheme.named(AlgorithmIdentifier.getInstance(algorithm)).orElseThrow(
                () -> new Flaw("revocationAlgorithm",
                        AlgorithmIdentifier.getInstance(algorithm).getAlgorithm().getId()));
        if (scheme.digest().weak()) {
            throw new Flaw("revocationWeak", scheme.javaName());
        }
        if (!scheme.verify(by.getPublicKey(), cursor.copy(signed), signature)) {
            throw new Flaw("crlSignature", name());
        }
    }

    /** An entry of the list. */
    private record Found(Instant at, Optional<Integer> reason) {
    }

    /** Walks over all entries: a critical extension in any of them that we do not know forbids to use the list. */
    private Optional<Found> find(X509Certificate certificate) throws Flaw, ParseException {
        byte[] serial = certificate.getSerialNumber().toByteArray();
        Optional<Found> found = Optional.empty();
        DerCursor walk = entries.map(cursor::inside).orElse(null);
        while (walk != null && walk.hasNext()) {
            DerCursor entry = walk.inside(walk.next(DerCursor.SEQUENCE));
            boolean meant = entry.holds(entry.next(DerCursor.INTEGER), serial);
            DerCursor.Element time = entry.next();
            Optional<DerCursor.Element> extensions =
                    entry.hasNext() ? Optional.of(entry.next(DerCursor.SEQUENCE)) : Optional.empty();
            if (extensions.isPresent()) {
                CrlScope.demandEntry(entry.inside(extensions.get()), name());
            }
            if (meant && found.isEmpty()) {
                found = Optional.of(new Found(
                        Time.getInstance(primitive(entry.copy(time))).getDate().toInstant(),
                        extensions.flatMap(each -> reason(Extensions.getInstance(entry.copy(each))))));
            }
        }
        return found;
    }

    private static Optional<Integer> reason(Extensions extensions) {
        return Optional.ofNullable(extensions.getExtensionParsedValue(Extension.reasonCode))
                .map(each -> ASN1Enumerated.getInstance(each).intValueExact());
    }
}
