package org.hecha.verification;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.Severity;
import org.hecha.model.finding.Suppression;
import org.hecha.standard.Rule;
import org.hecha.verification.suppression.Suppressions;

/**
 * What one rule found about one subject. Immutable.
 *
 * @param rule the rule asked
 * @param checkOutcome passed, failed, not applicable, undecided
 * @param severity severity by the engagement's profile
 * @param subjectId model object; empty = the engagement as a whole
 * @param matter what distinguishes several failures of one rule on one subject; empty unless failed
 * @param misstatement signed misstatement in tCO2e, reported minus correct; only where it failed with an amount
 * @param message the answer as a sentence
 * @param suppression what sets a failed check aside; empty where nothing does
 */
public record Outcome(Rule rule, CheckOutcome checkOutcome, Severity severity, String subjectId, String matter,
        Optional<BigDecimal> misstatement, Localized message, Optional<Suppression> suppression) {

    /** An outcome that nothing sets aside. */
    public Outcome(Rule rule, CheckOutcome checkOutcome, Severity severity, String subjectId, String matter,
            Optional<BigDecimal> misstatement, Localized message) {
        this(rule, checkOutcome, severity, subjectId, matter, misstatement, message, Optional.empty());
    }

    /** The same outcome, set aside. */
    public Outcome suppressed(Suppression by) {
        return new Outcome(rule, checkOutcome, severity, subjectId, matter, misstatement, message, Optional.of(by));
    }

    /** The answer as it is recorded: where it is set aside it says so first. */
    public Localized said() {
        return suppression.<Localized>map(by -> locale -> Suppressions.described(by).in(locale) + " · "
                + message.in(locale)).orElse(message);
    }

    /** Stable key of rule, subject and matter; a finding raised from it keeps it. */
    public String fingerprint() {
        return rule.id() + '|' + subjectId + '|' + matter;
    }

    /** Whether the answer is no, set aside or not. */
    public boolean failed() {
        return checkOutcome == CheckOutcome.FAILED;
    }

    /** Whether it failed and is set aside, so that it raises no finding. */
    public boolean suppressed() {
        return suppression.isPresent();
    }
}
