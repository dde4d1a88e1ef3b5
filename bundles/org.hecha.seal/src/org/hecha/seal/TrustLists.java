package org.hecha.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.SigningRight;
import org.hecha.seal.internal.Target;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.trust.ListedBodies;
import org.hecha.seal.internal.trust.SignedList;
import org.hecha.seal.internal.trust.TrustListComparison;
import org.hecha.seal.internal.trust.TrustListDraft;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;
import org.hecha.standard.seal.TrustAnchors;

/**
 * Lists of accreditations: made as a draft (JSON text, unsigned), issued as a signed file (that text inside CMS
 * SignedData, {@code *.p7m}), read only when the signature holds. A list never changes; what changes it gives another
 * one. Without state, safe for any thread. Every refusal is one sentence, with nothing left behind.
 */
public final class TrustLists {

    /** Many times more than ten thousand bodies need. */
    private static final int LARGEST = 32 << 20;

    private TrustLists() {
    }

    /** A first, empty draft, number 1. @param at when it was begun */
    public static AccreditationList create(String id, String issuer, Instant at) throws Refusal {
        return checked(new AccreditationList(id.strip(), issuer.strip(), 1, whole(at), Optional.empty(), List.of(), ""));
    }

    /** A draft of the issue that follows: the same bodies, the next number, no next update yet. */
    public static AccreditationList next(AccreditationList former, Instant at) throws Refusal {
        return checked(new AccreditationList(former.id(), former.issuer(), former.number() + 1, whole(at),
                Optional.empty(), former.bodies(), ""));
    }

    /** With when the issue after it is due. @throws Refusal where that is not after this one */
    public static AccreditationList due(AccreditationList list, Instant nextUpdate) throws Refusal {
        return checked(new AccreditationList(list.id(), list.issuer(), list.number(), list.issued(),
                Optional.of(whole(nextUpdate)), list.bodies(), ""));
    }

    /** With one more body. @throws Refusal where its id is taken, or its number or a certificate by another body */
    public static AccreditationList addBody(AccreditationList list, AccreditedBody body) throws Refusal {
        return checked(ListedBodies.with(list, body));
    }

    /**
     * With one more certificate of a body: of one of its people, or of the authority that issues theirs and nobody
     * else's.
     *
     * @param whole whether the list is to carry the certificate itself beside its digest
     */
    public static AccreditationList addCertificate(AccreditationList list, String bodyId, X509Certificate certificate,
            boolean whole) throws Refusal {
        return checked(ListedBodies.with(list, bodyId, certificate, whole));
    }

    /** With the body suspended. @throws Refusal where it is not accredited then, or changed later already */
    public static AccreditationList suspend(AccreditationList list, String bodyId, Instant since,
            Optional<String> reason) throws Refusal {
        return change(list, bodyId, AccreditedBody.State.SUSPENDED, since, reason);
    }

    /** With the body's accreditation withdrawn, for good. */
    public static AccreditationList withdraw(AccreditationList list, String bodyId, Instant since,
            Optional<String> reason) throws Refusal {
        return change(list, bodyId, AccreditedBody.State.WITHDRAWN, since, reason);
    }

    /** With a suspension ended. @throws Refusal where the body is not suspended then */
    public static AccreditationList reinstate(AccreditationList list, String bodyId, Instant since,
            Optional<String> reason) throws Refusal {
        return change(list, bodyId, AccreditedBody.State.ACCREDITED, since, reason);
    }

    private static AccreditationList change(AccreditationList list, String bodyId, AccreditedBody.State state,
            Instant since, Optional<String> reason) throws Refusal {
        return checked(ListedBodies.with(list, bodyId, new AccreditedBody.Change(state, whole(since), reason)));
    }

    /** What differs, body by body; empty where nothing does. */
    public static List<TrustListDifference> compare(AccreditationList former, AccreditationList next) {
        return TrustListComparison.of(former, next);
    }

    /** Reads a draft. @throws Refusal that names file and place: unreadable, too large, not of this form */
    public static AccreditationList readDraft(Path file) throws Refusal {
        return TrustListDraft.read(file, bytes(file));
    }

    /** Writes a draft, whole or not at all. */
    public static void writeDraft(AccreditationList list, Path file, Existing existing) throws Refusal {
        byte[] text = TrustListDraft.text(checked(list));
        new Target(file, existing).write(out -> out.write(text));
    }

    /**
     * Issues a draft: signs it and writes it.
     *
     * @param at when it is issued, and signed
     * @param former the issue before; needed from number 2 on
     * @param target the signed list, by custom {@code *.p7m}
     * @return the list as it was issued
     * @throws Refusal where the number does not rise, the former issue is of another list, a body of it is missing or
     *         its history was rewritten, or the key may not sign
     */
    public static AccreditationList sign(AccreditationList draft, SigningKey key, Instant at,
            Optional<AccreditationList> former, Path target, Existing existing) throws Refusal {
        demandRise(draft, former, at);
        SigningRight.demand(key, at);
        AccreditationList issued = checked(new AccreditationList(draft.id(), draft.issuer(), draft.number(), whole(at),
                draft.nextUpdate(), draft.bodies(), Certificates.subject(key.certificate())));
        Target place = new Target(target, existing);
        byte[] signed = SignedList.sign(issued, key, at);
        place.write(out -> out.write(signed));
        return issued;
    }

    private static void demandRise(AccreditationList draft, Optional<AccreditationList> former, Instant at)
            throws Refusal {
        if (former.isEmpty()) {
            if (draft.number() > 1) {
                throw SealTexts.refusal("trustFormerMissing", draft.number());
            }
            return;
        }
        if (!former.get().id().equals(draft.id())) {
            throw SealTexts.refusal("trustFormerOther", former.get().id(), draft.id());
        }
        if (draft.number() <= former.get().number() || at.isBefore(former.get().issued())) {
            throw SealTexts.refusal("trustNumberNotRisen", draft.number(), former.get().number(),
                    former.get().issued());
        }
        for (TrustListDifference difference : compare(former.get(), draft)) {
            if (!difference.allowed()) {
                throw new Refusal(difference.text());
            }
        }
    }

    /**
     * Reads a signed list. That it is stale is no reason to refuse it: ask {@link AccreditationList#isStale}.
     *
     * @param anchors the certificate of the list's signer, or what its chain ends at
     * @param at time of validation
     * @throws Refusal where it is no such list, its signature was not found to hold, or its signer is not among the
     *         anchors
     */
    public static AccreditationList read(Path file, TrustAnchors anchors, Instant at) throws Refusal {
        return SignedList.open(file.toString(), bytes(file), anchors, at);
    }

    /**
     * Why the signature of a list was not found to hold: forged, by somebody else, expired; empty where it holds.
     *
     * @throws Refusal where the file cannot be read or is no signed list
     */
    public static Optional<Localized> problem(Path file, TrustAnchors anchors, Instant at) throws Refusal {
        return SignedList.problem(file.toString(), bytes(file), anchors, at);
    }

    private static byte[] bytes(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw SealTexts.refusal("trustListMissing", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw SealTexts.refusal("trustListLarge", file, LARGEST >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("trustUnreadable", file, SealTexts.said(e)), e);
        }
    }

    private static AccreditationList checked(AccreditationList list) throws Refusal {
        return TrustListDraft.checked(list);
    }

    private static Instant whole(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
