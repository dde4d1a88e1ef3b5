package org.hecha.seal.internal.validation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.hecha.seal.internal.revocation.EmbeddedRevocation;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.cades.CadesSignature;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.seal.internal.revocation.RevocationFact;
import org.hecha.seal.internal.time.StampToken;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.StampKind;
import org.hecha.standard.seal.StampVerdict;
import org.hecha.standard.seal.SubIndication;

/** All time stamps of one signature: the youngest is judged first, since it proves that the older ones existed. */
final class StampEvaluation {

    private record Judged(Stamp stamp, StampVerdict verdict) {
        boolean passed() {
            return verdict.indication() == Indication.TOTAL_PASSED;
        }
    }

    private final CadesSignature signature;
    private final Surroundings around;
    private final Material material;
    private final StampValidation validation;
    private final Proofs proofs;
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    StampEvaluation(CadesSignature signature, Surroundings around, Material material, StampValidation validation,
            Proofs proofs) {
        this.signature = signature;
        this.around = around;
        this.material = material;
        this.validation = validation;
        this.proofs = proofs;
    }

    /** Reads them, and puts what they carry to the material. */
    void gather(Covered covered) throws IOException {
        stamps.addAll(new SignatureStamps(signature).read(covered));
        stamps.addAll(around.stamps());
        for (Stamp each : stamps) {
            if (each.token().isPresent()) {
                StampToken token = each.token().get();
                material.add(token.certificates(), token.crls(), token.ocspResponses());
            }
        }
    }

    void judge() throws IOException {
        List<Stamp> youngestFirst = stamps.stream().sorted(Comparator.comparing(StampEvaluation::time).reversed()
                .thenComparing(Stamp::kind, Comparator.reverseOrder())).toList();
        for (Stamp each : youngestFirst) {
            StampVerdict verdict = validation.judge(each);
            judged.add(0, new Judged(each, verdict));
            if (verdict.indication() == Indication.TOTAL_PASSED) {
                prove(each, verdict.time());
            }
        }
    }

    private static Instant time(Stamp stamp) {
        return stamp.token().map(StampToken::time).orElse(Instant.EPOCH);
    }

    private void prove(Stamp stamp, Instant time) throws IOException {
        stamp.proves().forEach(each -> proofs.add(each, time));
        if (stamp.kind() == StampKind.SIGNATURE || stamp.kind() == StampKind.ARCHIVE || stamp.signature()) {
            proofs.add(signature.signer().getSignature(), time);
            // The signature names its certificate by its digest: what is named exists.
            signature.certificate(material.certificates()).or(() -> signature.certificate(material.anchors()))
                    .filter(signature::refersTo).ifPresent(each -> proofs.add(Certificates.encoded(each), time));
        }
        if (stamp.signature()) {
            everything().forEach(each -> proofs.add(each, time));
        }
    }

    /** What the signature's file holds. */
    private List<byte[]> everything() throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (X509Certificate each : signature.embedded()) {
            all.add(Certificates.encoded(each));
        }
        all.addAll(EmbeddedRevocation.of(signature.container().getCRLs()).all());
        ASN1Set unsigned = signature.signer().toASN1Structure().getUnauthenticatedAttributes();
        for (ASN1Encodable each : unsigned == null ? new ASN1Encodable[0] : unsigned.toArray()) {
            for (ASN1Encodable value : Attribute.getInstance(each).getAttributeValues()) {
                TokenContents.add(value.toASN1Primitive().getEncoded(), all);
            }
        }
        return all;
    }

    /** In the order of time. */
    List<StampVerdict> verdicts() {
        return judged.stream().map(Judged::verdict).toList();
    }

    /** The earliest time at which the signature is proven to have existed. */
    Optional<Instant> proven() {
        byte[] value = signature.signer().getSignature();
        return proofs.proven(value) ? Optional.of(proofs.of(value)) : Optional.empty();
    }

    /** Why one of them cannot be relied on; it was put there to prove something and does not. */
    Optional<Judgement> problem() {
        return judged.stream().filter(each -> !each.passed()).map(Judged::verdict).findFirst()
                .map(each -> Judgement.indeterminate(each.indication() == Indication.TOTAL_FAILED
                        ? SubIndication.SIG_CONSTRAINTS_FAILURE : each.subIndication().orElseThrow(), "stampProblem",
                        each.authority().isEmpty() ? "—" : each.authority(), each.reason()));
    }

    /** Times that cannot be: an older kind of stamp younger than what is over it, a signature younger than its proof. */
    Optional<Judgement> contradiction(Optional<Instant> claimed) {
        List<StampVerdict> valid = judged.stream().filter(Judged::passed).map(Judged::verdict).toList();
        for (StampVerdict inner : valid) {
            for (StampVerdict outer : valid) {
                if (rank(inner.kind()) < rank(outer.kind()) && inner.time().isAfter(outer.time())) {
                    return Optional.of(Judgement.indeterminate(SubIndication.TIMESTAMP_ORDER_FAILURE, "stampOrder",
                            inner.time(), outer.time()));
                }
            }
        }
        return proven().filter(each -> claimed.filter(time -> time.isAfter(each.plus(SignatureValidation.CLOCKS)))
                .isPresent()).map(each -> Judgement.indeterminate(SubIndication.SIG_CONSTRAINTS_FAILURE,
                        "signingTimeLate", claimed.orElseThrow(), each));
    }

    /** What is outside is younger; a stamp on a container's files says nothing about the signature. */
    private static int rank(StampKind kind) {
        return switch (kind) {
            case CONTENT -> 0;
            case SIGNATURE -> 1;
            case ARCHIVE, DOCUMENT, CONTAINER -> 2;
        };
    }

    /** A time stamp over the content, itself signed, proves that the signature is younger (EN 319 102-1, 5.3.4). */
    Optional<Judgement> signedTooLate(Chain chain) {
        Optional<Instant> after = judged.stream().filter(Judged::passed).map(Judged::verdict)
                .filter(each -> each.kind() == StampKind.CONTENT).map(StampVerdict::time).max(Comparator.naturalOrder());
        if (after.isEmpty()) {
            return Optional.empty();
        }
        String subject = Certificates.subject(chain.leaf());
        Optional<Instant> revoked = chain.facts().isEmpty() ? Optional.empty()
                : chain.facts().get(0).filter(each -> !RevocationJudging.isHold(each)).flatMap(RevocationFact::revokedAt);
        if (revoked.filter(each -> !each.isAfter(after.get())).isPresent()) {
            return Optional.of(Judgement.failed(SubIndication.REVOKED, "signedAfterRevocation", after.get(), subject,
                    revoked.get()));
        }
        Instant end = chain.leaf().getNotAfter().toInstant();
        return after.get().isAfter(end) ? Optional.of(Judgement.failed(SubIndication.EXPIRED, "signedAfterExpiry",
                after.get(), subject, end)) : Optional.empty();
    }
}
