package org.hecha.verification.internal.check;

import java.util.List;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.hecha.verification.internal.audit.AuditData;
import org.hecha.verification.internal.audit.AuditLimits;

/** A check that asks the same question of every value that the organization states itself. Without state. */
abstract class StatedTerms extends SourceCheck {

    private final AuditLimits limits;

    StatedTerms(String ruleId, AuditLimits limits) {
        super(ruleId);
        this.limits = limits;
    }

    /**
     * A stated value under check.
     *
     * @param source its source
     * @param term the value in the derivation
     * @param quantification installed tables and units
     * @param data limits of the installed standards
     */
    record Stated(EmissionSource source, Term term, Quantification quantification, AuditData data) {
    }

    @Override
    protected final boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        AuditData data = limits.of(subject.quantification().standards());
        boolean asked = false;
        boolean objected = false;
        for (Term term : subject.asStated().line(source.getId()).flatMap(LineResult::trace).map(Trace::terms)
                .orElse(List.of())) {
            Stated stated = new Stated(source, term, subject.quantification(), data);
            if (isStated(term, source) && asks(stated)) {
                asked = true;
                objected |= objects(stated, report);
            }
        }
        if (!asked) {
            report.notApplicable(source.getId());
        }
        return objected || !asked;
    }

    private static boolean isStated(Term term, EmissionSource source) {
        return source.getParameters().stream().anyMatch(
                parameter -> term.symbol().name().equals(parameter.getSymbol()) && parameter.getValue() != null);
    }

    /** Whether the question arises for a value. */
    abstract boolean asks(Stated stated);

    /**
     * Asks about one value.
     *
     * @return true where something was reported
     */
    abstract boolean objects(Stated stated, CheckReport report);
}
