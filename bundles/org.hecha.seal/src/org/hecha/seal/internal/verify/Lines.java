package org.hecha.seal.internal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.Judgement;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.VerdictLine;

/** Our own lines of the verdict, beside the signatures. */
final class Lines {

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

    /** Level B carries no proof about revocation: said, and without effect on the result (EN 319 102-1, 5.3 for B). */
    void revocation() {
        lines.add(new VerdictLine("revocation", Indication.INDETERMINATE, SealTexts.text("lineRevocation"),
                SealTexts.text("revocationUnknown"), false));
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
