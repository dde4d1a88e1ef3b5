package org.hecha.ui.internal.fix;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.model.base.Identified;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.FindingKind;
import org.hecha.standard.Rule;
import org.hecha.ui.Speech;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.QuickFixes;
import org.hecha.ui.fix.Trouble;
import org.hecha.verification.Verification;
import org.hecha.verification.finding.FindingDialogue;
import org.hecha.verification.finding.FindingDraft;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A finding raised from a check that failed and has none. */
@Component
public final class CheckFixes implements QuickFixes {

    private static final Speech SPEECH = Speech.of(CheckFixes.class);
    private static final int LONGEST_TITLE = 60;

    private final Verification verification;

    @Activate
    public CheckFixes(@Reference Verification verification) {
        this.verification = verification;
    }

    @Override
    public List<QuickFix> fixesFor(EngagementDocument document, Trouble trouble) {
        Optional<CheckRecord> failed = trouble.kind() != Trouble.Kind.CHECK ? Optional.empty()
                : document.findings().getChecks().stream().filter(check -> check.getOutcome() == CheckOutcome.FAILED
                        && trouble.code().equals(check.getRuleId()) && trouble.message().equals(check.getMessage())).findFirst();
        return failed.map(check -> List.of(new QuickFix(SPEECH.say("raise"), SPEECH.say("raiseEffect", check.getRuleId()), //$NON-NLS-1$ //$NON-NLS-2$
                QuickFix.Asks.PERSON, (person, reason) -> new FindingDialogue(document, Instant.now().truncatedTo(ChronoUnit.SECONDS))
                        .raise(draft(trouble, check), person)))).orElse(List.of());
    }

    private FindingDraft draft(Trouble trouble, CheckRecord check) {
        Optional<Rule> rule = verification.rule(check.getRuleId());
        String message = Objects.toString(check.getMessage(), ""); //$NON-NLS-1$
        FindingDraft draft = new FindingDraft().severity(check.getSeverity()).kind(rule.map(Rule::findingKind).map(CheckFixes::kind)
                .orElse(FindingKind.NON_CONFORMITY)).title(title(message)).description(message)
                .clause(rule.map(Rule::clause).filter(clause -> !clause.isBlank()).orElse(null))
                .remedy(rule.map(Rule::remedy).map(Speech::in).filter(remedy -> !remedy.isBlank()).orElse(null));
        return trouble.subject(Identified.class).map(Identified::getId).map(draft::subject).orElse(draft);
    }

    private static FindingKind kind(String name) {
        return FindingKind.VALUES.stream().filter(kind -> kind.name().equals(name)).findFirst().orElse(FindingKind.NON_CONFORMITY);
    }

    /** The first sentence, cut where it is too long for one line. */
    private static String title(String message) {
        String first = message.split("(?<=[。；;])|(?<=\\. )", 2)[0] //$NON-NLS-1$
                .strip().replaceAll("[。；;.]$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        return first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE) + "…"; //$NON-NLS-1$
    }
}
