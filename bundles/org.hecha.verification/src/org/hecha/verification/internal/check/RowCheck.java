package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossInput;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.Examination;

/** A rule that reports the rows of one cross-check. Without state. */
abstract class RowCheck implements Check {

    private final String ruleId;
    private final Examination examination;
    private final Set<CrossVerdict> failing;
    private final CrossLimits limits;

    /** @param failing verdicts that this rule objects to */
    RowCheck(String ruleId, Examination examination, CrossLimits limits, CrossVerdict... failing) {
        this.ruleId = ruleId;
        this.examination = examination;
        this.failing = Set.of(failing);
        this.limits = limits;
    }

    @Override
    public final String ruleId() {
        return ruleId;
    }

    @Override
    public final void check(CheckSubject subject, CheckReport report) {
        CrossInput input = CrossInput.of(subject, limits);
        List<CrossRow> rows = examination.rows(input).stream().filter(this::concerns).toList();
        if (rows.isEmpty()) {
            report.notApplicable("");
        }
        for (CrossRow row : rows) {
            if (failing.contains(row.verdict())) {
                report.failed(row.subjectId(), row.matter(), misstatement(row, rows, input), name(row), row.message());
            } else if (row.verdict() == CrossVerdict.UNDECIDED) {
                report.undecided(row.subjectId(), name(row), row.message());
            } else {
                report.passed(row.subjectId());
            }
        }
    }

    /** Whether the rule has anything to say about a row; it does unless overridden. */
    boolean concerns(CrossRow row) {
        return true;
    }

    /** Misstatement in tCO2e that a failure carries; none unless overridden. */
    BigDecimal misstatement(CrossRow row, List<CrossRow> rows, CrossInput input) {
        return null;
    }

    private static Localized name(CrossRow row) {
        return row.label().isEmpty() ? Messages.of(RowCheck.class).text("wholeInventory")
                : Messages.of(RowCheck.class).text("quoted", row.label());
    }
}
