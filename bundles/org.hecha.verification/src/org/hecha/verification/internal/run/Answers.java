package org.hecha.verification.internal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.Severity;
import org.hecha.standard.Rule;
import org.hecha.standard.check.CheckReport;
import org.hecha.verification.Outcome;

/** Collects what one check says, in the words of its rule. */
final class Answers implements CheckReport {

    private final Rule rule;
    private final Severity severity;
    private final List<Outcome> outcomes = new ArrayList<>();

    Answers(Rule rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    @Override
    public void passed(String subjectId) {
        add(CheckOutcome.PASSED, subjectId, "", null, Filled.of(rule.passed()));
    }

    @Override
    public void notApplicable(String subjectId) {
        add(CheckOutcome.NOT_APPLICABLE, subjectId, "", null,
                Messages.of(Answers.class).text("notApplicable", rule.question()));
    }

    @Override
    public void undecided(String subjectId, Object... arguments) {
        add(CheckOutcome.UNDECIDED, subjectId, "", null,
                Messages.of(Answers.class).text("undecided", Filled.of(rule.failed(), arguments)));
    }

    @Override
    public void failed(String subjectId, String matter, BigDecimal misstatement, Object... arguments) {
        add(CheckOutcome.FAILED, subjectId, matter, misstatement, Filled.of(rule.failed(), arguments));
    }

    private void add(CheckOutcome outcome, String subjectId, String matter, BigDecimal misstatement,
            Localized message) {
        outcomes.add(new Outcome(rule, outcome, severity, subjectId == null ? "" : subjectId, matter,
                Optional.ofNullable(misstatement), message));
    }
}
