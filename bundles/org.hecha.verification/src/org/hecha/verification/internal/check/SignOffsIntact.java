package org.hecha.verification.internal.check;

import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.verification.Team;
import org.hecha.verification.internal.process.ProcessBook;
import org.hecha.verification.internal.signing.Fingerprints;
import org.hecha.verification.internal.signing.Roots;
import org.hecha.verification.internal.signing.Signers;
import org.hecha.verification.internal.signing.Signing;
import org.hecha.verification.process.ProcessDefinition;
import org.hecha.verification.process.SignOffSubject;
import org.hecha.verification.process.SignedChanges;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/**
 * Every sign-off that is not voided holds: given by the role it needs and by one person in one role, in order, and over
 * what is there now. Finds what was changed behind the program's back.
 */
@Component(service = Check.class)
public final class SignOffsIntact implements Check {

    /** Id of the rule. */
    public static final String RULE = "HECHA-SIGN-OFF";
    private static final Messages MESSAGES = Messages.of(SignOffsIntact.class);

    @Override
    public String ruleId() {
        return RULE;
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        if (subject.engagement().getSignOffs().isEmpty()) {
            report.notApplicable("");
            return;
        }
        ProcessDefinition process = ProcessBook.of(subject.quantification().standards()).of(subject.engagement());
        Roots roots = new Roots(subject.engagement(), subject.inventory(), subject.evidence(), subject.findings());
        Asked asked = new Asked(roots, process, report);
        subject.engagement().getSignOffs().forEach(asked::ask);
    }

    /** One run over one engagement. */
    private static final class Asked {

        private final Roots roots;
        private final ProcessDefinition process;
        private final CheckReport report;
        private final Signing signing;

        Asked(Roots roots, ProcessDefinition process, CheckReport report) {
            this.roots = roots;
            this.process = process;
            this.report = report;
            this.signing = new Signing(engagement -> process, (document, step, at) -> java.util.List.of());
        }

        void ask(SignOff signOff) {
            if (!Signing.stands(signOff)) {
                report.passed(signOff.getId());
                return;
            }
            Optional<SignOffSubject> subject = process.subject(signOff.getSubject());
            if (subject.isEmpty()) {
                fail(signOff, "subject", MESSAGES.text("signOffUnknown"));
                return;
            }
            boolean sound = signer(signOff, subject.get());
            sound &= order(signOff, subject.get());
            if (!Fingerprints.digest(signOff.getObjects()).equals(signOff.getDigest())) {
                fail(signOff, "digest", MESSAGES.text("signOffRewritten"));
                sound = false;
            }
            SignedChanges changes = signing.changes(roots, signOff);
            if (!changes.none()) {
                fail(signOff, "changed", MESSAGES.text("signOffChanged", changes.text()));
            } else if (sound) {
                report.passed(signOff.getId());
            }
        }

        private boolean signer(SignOff signOff, SignOffSubject subject) {
            Engagement engagement = roots.engagement();
            Optional<TeamMember> member = Signers.member(engagement, signOff.getMemberId());
            TeamRole role = member.map(TeamMember::getRole).orElse(signOff.getRole());
            if (signOff.getRole() != subject.role() || role != subject.role()) {
                fail(signOff, "role", MESSAGES.text("signOffRole",
                        Team.role(signOff.getRole() == subject.role() ? role : signOff.getRole()),
                        Team.role(subject.role())));
                return false;
            }
            Optional<TeamRole> other = member.flatMap(one -> Signers.otherRole(engagement, one)
                    .map(SignOff::getRole).or(() -> engagement.getTeam().stream().filter(second -> Signers
                            .same(second, one) && second.getRole() != role).map(TeamMember::getRole).findFirst()));
            other.ifPresent(second -> fail(signOff, "twoRoles", MESSAGES.text("signOffTwoRoles", Team.role(second))));
            return other.isEmpty();
        }

        /** What it rests on was signed before it and stands. */
        private boolean order(SignOff signOff, SignOffSubject subject) {
            for (String earlier : subject.restsOn()) {
                Optional<SignOff> ground = signing.standing(roots.engagement(), earlier);
                if (ground.isEmpty() || ground.get().getSignedAt() == null || signOff.getSignedAt() == null
                        || ground.get().getSignedAt().isAfter(signOff.getSignedAt())) {
                    fail(signOff, "order", MESSAGES.text("signOffOrder", process.subject(earlier)
                            .<Localized>map(SignOffSubject::title).orElse(Localized.verbatim(earlier))));
                    return false;
                }
            }
            return true;
        }

        private void fail(SignOff signOff, String matter, Localized what) {
            Localized title = process.subject(signOff.getSubject()).<Localized>map(SignOffSubject::title)
                    .orElse(Localized.verbatim(String.valueOf(signOff.getSubject())));
            report.failed(signOff.getId(), matter, null, title, Signers.name(roots.engagement(), signOff), what);
        }
    }
}
