package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.hecha.model.engagement.SignOff;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingState;
import org.hecha.report.ReportContent;
import org.hecha.report.VerifierWork.Titled;

/** What a reader has to know besides, and who signed off what. */
final class SpecialMatters extends Section {

    private static final List<String> SIGNING = List.of("LEAD_VERIFIER", "TECHNICAL_REVIEWER", "AUTHORISED_SIGNATORY"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Names names;

    SpecialMatters(ReportContent content, Words words, Flow flow, Names names) {
        super(content, words, flow);
        this.names = names;
    }

    @Override
    void write() throws IOException {
        flow.subheading(words.say("conclusion.special")); //$NON-NLS-1$
        List<String> matters = matters();
        if (matters.isEmpty()) {
            flow.paragraph(words.say("noSpecial")); //$NON-NLS-1$
        }
        for (String matter : matters) {
            flow.paragraph(matter);
        }
        flow.subheading(words.say("conclusion.signOffs")); //$NON-NLS-1$
        table("noSignOffs", "signedSubject signRole signName signedAt signOffState", content.engagement().getSignOffs().stream() //$NON-NLS-1$ //$NON-NLS-2$
                .map(this::signOff).toList(), 2, 1.6f, 1.6f, 1.6f, 3.4f);
        flow.table(List.of(words.say("signRole"), words.say("signName"), words.say("signDate")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                SIGNING.stream().map(role -> List.of(words.say("role." + role), signer(role), "")).toList(), //$NON-NLS-1$ //$NON-NLS-2$
                new float[] {2, 3, 2}, List.of());
        flow.paragraph(words.say("signedPackage")); //$NON-NLS-1$
    }

    private List<String> matters() {
        List<String> matters = new ArrayList<>();
        if (!Words.text(content.engagement().getNotes()).isEmpty()) {
            matters.add(content.engagement().getNotes());
        }
        long suppressed = content.findings().getSuppressions().stream().filter(one -> one.getWithdrawnAt() == null).count();
        if (suppressed > 0) {
            matters.add(words.say("suppressedMatter", suppressed)); //$NON-NLS-1$
        }
        List<Finding> findings = content.findings().getFindings();
        add(matters, "acceptedMatter", findings.stream().filter(finding -> finding.getState() == FindingState.ACCEPTED).toList()); //$NON-NLS-1$
        add(matters, "carriedMatter", findings.stream().filter(finding -> !Words.text(finding.getCarriedFrom()).isEmpty()).toList()); //$NON-NLS-1$
        return matters;
    }

    private void add(List<String> matters, String key, List<Finding> findings) {
        if (!findings.isEmpty()) {
            matters.add(words.say(key, String.join(words.say("comma"), findings.stream().map(one -> "#" + one.getNumber()).toList()))); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private List<String> signOff(SignOff given) {
        boolean voided = given.getVoidedAt() != null || !Words.text(given.getVoidedBy()).isEmpty();
        return List.of(words.title(Titled.SIGN_OFF, given.getSubject()), words.say("role." + given.getRole().getName()), //$NON-NLS-1$
                lines(names.of(given.getMemberId())), words.moment(given.getSignedAt()),
                lines(voided ? words.say("voided", words.moment(given.getVoidedAt()), words.or(given.getVoidedBy())) : words.say("stands"), //$NON-NLS-1$ //$NON-NLS-2$
                        given.getRemark()));
    }

    private String signer(String role) {
        return content.engagement().getTeam().stream().filter(member -> member.getRole().getName().equals(role)).findFirst()
                .map(member -> words.or(member.getName())).orElse(words.say("notStated")); //$NON-NLS-1$
    }
}
