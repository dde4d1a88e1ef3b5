package org.hecha.ui.review.internal.verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.seal.CertificateState;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SignatureVerdict;
import org.hecha.standard.seal.StampVerdict;
import org.hecha.ui.Speech;
import org.hecha.ui.review.internal.opening.DistinguishedName;

/** A signature with its chain and its time stamps, as it is shown. */
final class SignatureNodes {

    private static final Speech SPEECH = Speech.of(SignatureNodes.class);
    private static final String NEW_LINE = "\n"; //$NON-NLS-1$

    private SignatureNodes() {
    }

    /** @param neighbours all signatures of the same file or package, itself included */
    static VerdictNode of(SignatureVerdict signature, List<SignatureVerdict> neighbours) {
        String signer = signature.signer().isEmpty() ? SPEECH.say("signerUnknown") //$NON-NLS-1$
                : DistinguishedName.shortly(signature.signer());
        String title = signature.proof().role().map(role -> SPEECH.say("signerInRole", role(role.name()), signer)) //$NON-NLS-1$
                .orElse(signer);
        List<VerdictNode> below = new ArrayList<>(chain(signature));
        signature.proof().stamps().forEach(stamp -> below.add(stamp(stamp)));
        Mark mark = Mark.of(signature.indication());
        return new VerdictNode(title, mark, mark.word(), detail(signature, neighbours),
                signature.file().endsWith(".pdf") ? Optional.of(LineTarget.REPORT) : Optional.empty(), //$NON-NLS-1$
                Optional.of(signature.file()), below);
    }

    private static String role(String name) {
        return SPEECH.say("role." + name); //$NON-NLS-1$
    }

    private static String detail(SignatureVerdict signature, List<SignatureVerdict> neighbours) {
        List<String> lines = new ArrayList<>();
        lines.add(Speech.in(signature.reason()));
        signature.subIndication().ifPresent(sub -> lines.add(SPEECH.say("subIndication", sub.name(), //$NON-NLS-1$
                SPEECH.say("sub." + sub.name())))); //$NON-NLS-1$
        lines.add(SPEECH.say("signer", signature.signer().isEmpty() ? SPEECH.say("signerUnknown") : signature.signer())); //$NON-NLS-1$ //$NON-NLS-2$
        lines.add(SPEECH.say("role", signature.proof().role().map(role -> role(role.name())) //$NON-NLS-1$
                .orElseGet(() -> SPEECH.say("roleNone")))); //$NON-NLS-1$
        lines.add(SPEECH.say("format", signature.format(), signature.algorithm())); //$NON-NLS-1$
        lines.add(SPEECH.say("claimed", time(signature.signingTime()))); //$NON-NLS-1$
        lines.add(signature.proof().provenTime().map(at -> SPEECH.say("proven", at)) //$NON-NLS-1$
                .orElseGet(() -> SPEECH.say("unproven"))); //$NON-NLS-1$
        lines.add(SPEECH.say("file", signature.file())); //$NON-NLS-1$
        List<String> others = neighbours.stream().filter(each -> each != signature)
                .map(each -> SPEECH.say("neighbour", DistinguishedName.shortly(each.signer()), //$NON-NLS-1$
                        Mark.of(each.indication()).word())).toList();
        lines.add(others.isEmpty() ? SPEECH.say("alone") : SPEECH.say("neighbours", //$NON-NLS-1$ //$NON-NLS-2$
                String.join(SPEECH.say("separator"), others))); //$NON-NLS-1$
        return String.join(NEW_LINE, lines);
    }

    private static String time(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("—"); //$NON-NLS-1$
    }

    /** The chain as a tree: each certificate stands below the one it certified. */
    private static List<VerdictNode> chain(SignatureVerdict signature) {
        List<CertificateState> states = signature.proof().certificates();
        List<VerdictNode> above = List.of();
        if (states.isEmpty()) {
            for (int i = signature.chain().size() - 1; i >= 0; i--) {
                String subject = signature.chain().get(i);
                above = List.of(new VerdictNode(SPEECH.say("certificate", DistinguishedName.shortly(subject)), Mark.NONE, "", //$NON-NLS-1$ //$NON-NLS-2$
                        subject, above));
            }
            return above;
        }
        for (int i = states.size() - 1; i >= 0; i--) {
            above = List.of(certificate(states.get(i), above));
        }
        return above;
    }

    private static VerdictNode certificate(CertificateState state, List<VerdictNode> above) {
        String word = SPEECH.say("status." + state.status().name()); //$NON-NLS-1$
        List<String> lines = new ArrayList<>();
        lines.add(SPEECH.say("statusIs." + state.status().name(), time(state.revokedAt()), time(state.asOf()), //$NON-NLS-1$
                state.source().isEmpty() ? "—" : state.source())); //$NON-NLS-1$
        lines.add(SPEECH.say("subject", state.subject())); //$NON-NLS-1$
        lines.add(SPEECH.say("issuer", state.issuer())); //$NON-NLS-1$
        lines.add(SPEECH.say("validity", state.notBefore(), state.notAfter())); //$NON-NLS-1$
        lines.add("SHA-256: " + state.sha256()); //$NON-NLS-1$
        return new VerdictNode(SPEECH.say("certificate", DistinguishedName.shortly(state.subject())), //$NON-NLS-1$
                Mark.of(state.status()), word, String.join(NEW_LINE, lines), above);
    }

    private static VerdictNode stamp(StampVerdict stamp) {
        Mark mark = Mark.of(stamp.indication());
        List<String> lines = new ArrayList<>();
        lines.add(Speech.in(stamp.reason()));
        if (stamp.indication() != Indication.TOTAL_PASSED) {
            stamp.subIndication().ifPresent(sub -> lines.add(SPEECH.say("subIndication", sub.name(), //$NON-NLS-1$
                    SPEECH.say("sub." + sub.name())))); //$NON-NLS-1$
        }
        lines.add(SPEECH.say("stampTime", stamp.time())); //$NON-NLS-1$
        lines.add(SPEECH.say("authority", stamp.authority().isEmpty() ? "—" : stamp.authority(), stamp.algorithm())); //$NON-NLS-1$ //$NON-NLS-2$
        return new VerdictNode(SPEECH.say("stamp." + stamp.kind().name(), stamp.time()), mark, mark.word(), //$NON-NLS-1$
                String.join(NEW_LINE, lines), List.of());
    }
}
