package org.hecha.verification.internal.check;

import java.math.BigDecimal;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparisonRow;
import org.hecha.verification.internal.comparison.Counted;
import org.osgi.service.component.annotations.Component;

/** Every printed emission comes out again; the misstatement is printed minus recalculated. */
@Component(service = Check.class)
public final class RecalculatedLines extends SourceCheck {

    public RecalculatedLines() {
        super("HECHA-RECALC-LINE");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return source.getReported() != null && source.getReported().getValue() != null;
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        ComparisonRow row = ById.of(subject).row(source.getId()).orElse(null);
        if (row == null || row.agreement() == Agreement.NOT_CALCULABLE) {
            report.notApplicable(source.getId());
            return true;
        }
        if (row.agreement() != Agreement.EXPLAINED && row.agreement() != Agreement.UNEXPLAINED) {
            return false;
        }
        BigDecimal printed = row.reported().orElseThrow();
        BigDecimal misstatement = new Counted(subject.quantification(), subject.engagement())
                .of(source, subject.asStated().line(source.getId()), row.difference().orElseThrow(), row.unit(),
                        printed.signum() >= 0)
                .orElse(null);
        report.failed(source.getId(), "reported", misstatement, Naming.of(source), printed, row.unit(),
                Printing.besides(printed, row.recalculated().orElseThrow()), row.difference().orElseThrow(),
                Causes.of(row));
        return true;
    }
}
