package org.hecha.ui.review.internal.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.PackageVerdict;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.VerdictLine;
import org.hecha.ui.Speech;

/** A verdict as the tree that is shown: lines, signatures over the package, signatures inside its PDFs, files. */
final class VerdictNodes {

    private static final Speech SPEECH = Speech.of(VerdictNodes.class);

    private static final String EVIDENCE = "evidence/"; //$NON-NLS-1$

    private VerdictNodes() {
    }

    static List<VerdictNode> of(PackageVerdict verdict) {
        List<VerdictNode> groups = new ArrayList<>();
        List<VerdictNode> lines = verdict.lines().stream().map(VerdictNodes::line).toList();
        if (!lines.isEmpty()) {
            List<VerdictNode> counted = verdict.lines().stream().filter(VerdictLine::decisive).map(VerdictNodes::line).toList();
            groups.add(group("lines", lines, counted)); //$NON-NLS-1$
        }
        List<SignatureVerdict> inPdfs = verdict.signatures().stream().filter(VerdictNodes::inPdf).toList();
        List<SignatureVerdict> whole = verdict.signatures().stream().filter(each -> !inPdf(each)).toList();
        if (!whole.isEmpty()) {
            groups.add(group("signatures", signatures(whole), signatures(whole))); //$NON-NLS-1$
        }
        if (!inPdfs.isEmpty()) {
            groups.add(group("pdfSignatures", signatures(inPdfs), signatures(inPdfs))); //$NON-NLS-1$
        }
        if (!verdict.files().isEmpty()) {
            groups.add(new VerdictNode(SPEECH.say("files", verdict.files().size()), Mark.NONE, "", //$NON-NLS-1$ //$NON-NLS-2$
                    String.join("\n", verdict.files()), evidence(verdict), Optional.empty(), List.of())); //$NON-NLS-1$
        }
        return groups;
    }

    /** From the files a way leads to those that are evidence. */
    private static Optional<LineTarget> evidence(PackageVerdict verdict) {
        return Optional.of(LineTarget.EVIDENCE).filter(target -> verdict.files().stream().anyMatch(name -> name.startsWith(EVIDENCE)));
    }

    private static boolean inPdf(SignatureVerdict signature) {
        return signature.file().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf"); //$NON-NLS-1$
    }

    private static List<VerdictNode> signatures(List<SignatureVerdict> signatures) {
        return signatures.stream().map(each -> SignatureNodes.of(each, signatures.stream()
                .filter(other -> !inPdf(each) || other.file().equals(each.file())).toList())).toList();
    }

    /** A group is as good as its worst member that counts. */
    private static VerdictNode group(String key, List<VerdictNode> children, List<VerdictNode> counted) {
        long open = counted.stream().filter(child -> child.mark() != Mark.PASSED).count();
        String word = open == 0 ? SPEECH.say("allPassed") : SPEECH.say("notPassed", open); //$NON-NLS-1$ //$NON-NLS-2$
        return new VerdictNode(SPEECH.say(key, children.size()), worst(counted), word, SPEECH.say(key + ".detail"), children); //$NON-NLS-1$
    }

    private static Mark worst(List<VerdictNode> children) {
        return children.stream().map(VerdictNode::mark).filter(mark -> mark != Mark.NONE)
                .max(java.util.Comparator.naturalOrder()).orElse(Mark.NONE);
    }

    private static VerdictNode line(VerdictLine line) {
        boolean remark = !line.decisive() && line.indication() != Indication.TOTAL_PASSED;
        Mark mark = Mark.of(line.indication());
        String detail = Speech.in(line.question()) + '\n' + Speech.in(line.answer())
                + (remark ? '\n' + SPEECH.say("notDecisive") : ""); //$NON-NLS-1$ //$NON-NLS-2$
        return new VerdictNode(name(line), mark, mark.word() + (remark ? SPEECH.say("remark") : ""), detail, //$NON-NLS-1$ //$NON-NLS-2$
                LineTarget.of(line.id()), Optional.empty(), List.of());
    }

    private static String name(VerdictLine line) {
        return Speech.in(line.question());
    }
}
