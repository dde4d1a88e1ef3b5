package org.hecha.verification;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.Severity;
import org.hecha.standard.Rule;

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
 */
public record Outcome(Rule rule, CheckOutcome checkOutcome, Severity severity, String subjectId, String matter,
        Optional<BigDecimal> misstatement, Localized message) {

    /** Stable key of rule, subject and matter; a finding raised from it keeps it. */
    public String fingerprint() {
        return rule.id() + '|' + subjectId + '|' + matter;
    }

    public boolean failed() {
        return checkOutcome == CheckOutcome.FAILED;
    }
}
