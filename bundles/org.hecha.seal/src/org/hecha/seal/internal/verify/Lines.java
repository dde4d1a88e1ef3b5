package org.hecha.seal.internal.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.Judgement;
import org.hecha.standard.seal.CertificateState;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.StampKind;
import org.hecha.standard.seal.StampVerdict;
import org.hecha.standard.seal.VerdictLine;

/** Our own lines of the verdict, beside the signatures. */
final class Lines {

    private static final String REPORT = "report/";

    private final List<VerdictLine> lines = new ArrayList<>();

    void container(Optional<Flaw> flaw, boolean canonical, int entries) {
        add("container", flaw.isEmpty() ? Indication.TOTAL_PASSED : Indication.TOTAL_FAILED,
                SealTexts.text("lineContainer"), flaw.map(Flaw::text).orElseGet(() -> canonical
                        ? SealTexts.text("containerCanonical", entries) : SealTexts.text("containerForeign", entries)));
    }

    void completeness(List<Coverage> coverages, int files) {
        Localized question = SealTexts.text("lineCompleteness");
        for (Coverage each : coverages) {
            if (!each.uncovered().isEmpty()) {
                add("completeness", Indication.TOTAL_FAILED, question, SealTexts.text("fileUncovered",
                        each.manifest().name(), Coverage.some(each.uncovered())));
                return;
            }
            if (!each.missing().isEmpty()) {
                add("completeness", Indication.TOTAL_FAILED, question,
                        SealTexts.text("fileMissing", Coverage.some(each.missing())));
                return;
            }
        }
        add("completeness", coverages.isEmpty() ? Indication.TOTAL_FAILED : Indication.TOTAL_PASSED, question,
                coverages.isEmpty() ? SealTexts.text("manifestNone")
                        : SealTexts.text("complete", files, coverages.size()));
    }

    void digests(List<Coverage> coverages, int files) {
        Localized question = SealTexts.text("lineDigests");
        Optional<Coverage> changed = coverages.stream().filter(each -> !each.changed().isEmpty()).findFirst();
        if (changed.isPresent()) {
            add("digests", Indication.TOTAL_FAILED, question,
                    SealTexts.text("digestDiffers", Coverage.some(changed.get().changed())));
        } else if (coverages.isEmpty()) {
            add("digests", Indication.TOTAL_FAILED, question, SealTexts.text("manifestNone"));
        } else {
            add("digests", Indication.TOTAL_PASSED, question, SealTexts.text("digestsEqual", files));
        }
    }

    /** @param problem the worst of all signers */
    void chain(Optional<Judgement> problem) {
        add("chain", problem.map(Judgement::indication).orElse(Indication.TOTAL_PASSED), SealTexts.text("lineChain"),
                problem.map(Judgement::reason).orElseGet(() -> SealTexts.text("chainHolds")));
    }

    /** What is known about revocation has decided about each signature; this line gathers and explains it. */
    void revocation(List<SignatureVerdict> signatures) {
        List<CertificateState> states = signatures.stream().flatMap(each -> each.proof().certificates().stream()).toList();
        Optional<CertificateState> revoked = states.stream()
                .filter(each -> each.status() == CertificateState.Status.REVOKED).findFirst();
        Optional<CertificateState> unknown = states.stream()
                .filter(each -> each.status() == CertificateState.Status.UNKNOWN).findFirst();
        Localized answer;
        if (revoked.isPresent()) {
            answer = SealTexts.text("revocationRevoked", revoked.get().subject(),
                    revoked.get().revokedAt().map(Object::toString).orElse("—"), revoked.get().source());
        } else if (unknown.isPresent() || states.isEmpty()) {
            answer = SealTexts.text("revocationSilent", unknown.map(CertificateState::subject).orElse("—"));
        } else {
            answer = SealTexts.text("revocationGood", states.stream().flatMap(each -> each.asOf().stream())
                    .min(Comparator.naturalOrder()).map(Object::toString).orElse("—"));
        }
        lines.add(new VerdictLine("revocation", revoked.isEmpty() && unknown.isEmpty() && !states.isEmpty()
                ? Indication.TOTAL_PASSED : Indication.INDETERMINATE, SealTexts.text("lineRevocation"), answer, false));
    }

    /**
     * What the report itself is signed with has to hold; evidence may carry signatures of anybody.
     *
     * @param inPdfs signatures inside PDF files of the package
     */
    void signedReport(List<SignatureVerdict> inPdfs) {
        List<SignatureVerdict> ofReport = inPdfs.stream().filter(each -> each.file().startsWith(REPORT))
                .filter(each -> !each.format().equals(PdfInspection.UNREADABLE)).toList();
        ofReport.stream().max(Comparator.comparing(SignatureVerdict::indication)).ifPresent(worst -> add("signed-report",
                worst.indication(), SealTexts.text("lineSignedReport"), worst.indication() == Indication.TOTAL_PASSED
                        ? SealTexts.text("signedReportHolds", ofReport.size()) : SealTexts.text("signedReportNot",
                                worst.file(), worst.signer(), worst.reason())));
    }

    /** Since when each signature is proven to exist. A signature without time stamps is none the worse for it. */
    void time(List<SignatureVerdict> signatures) {
        List<SignatureVerdict> unproven =
                signatures.stream().filter(each -> each.proof().provenTime().isEmpty()).toList();
        Localized answer = unproven.isEmpty()
                ? SealTexts.text("timeProven", signatures.stream().map(each -> each.file() + " " + each.proof().provenTime()
                        .map(Object::toString).orElse("—")).collect(Collectors.joining("; ")))
                : SealTexts.text("timeUnproven", unproven.get(0).file());
        lines.add(new VerdictLine("time", unproven.isEmpty() ? Indication.TOTAL_PASSED : Indication.INDETERMINATE,
                SealTexts.text("lineTime"), answer, false));
    }

    /** @param manifests archive manifests of the container; without one there is nothing to say */
    void archive(int manifests, List<SignatureVerdict> signatures) {
        if (manifests == 0) {
            return;
        }
        List<StampVerdict> stamps = signatures.stream().flatMap(each -> each.proof().stamps().stream())
                .filter(each -> each.kind() == StampKind.CONTAINER).toList();
        Optional<StampVerdict> worst = stamps.stream().filter(each -> each.indication() != Indication.TOTAL_PASSED)
                .max(Comparator.comparing(StampVerdict::indication));
        boolean idle = stamps.isEmpty();
        add("archive", worst.map(StampVerdict::indication).orElse(idle ? Indication.INDETERMINATE
                : Indication.TOTAL_PASSED), SealTexts.text("lineArchive"), worst.map(StampVerdict::reason)
                        .orElseGet(() -> idle ? SealTexts.text("archiveIdle") : SealTexts.text("archiveHolds", manifests)));
    }

    void add(List<VerdictLine> more) {
        lines.addAll(more);
    }

    void content(Localized problem) {
        add("content", Indication.INDETERMINATE, SealTexts.text("lineContent"), problem);
    }

    List<VerdictLine> all() {
        return lines;
    }

    private void add(String id, Indication indication, Localized question, Localized answer) {
        lines.add(new VerdictLine(id, indication, question, answer));
    }
}
