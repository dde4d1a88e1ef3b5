package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.hecha.standard.comparison.Agreement;
import org.hecha.standard.comparison.ComparisonRow;
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
        ComparisonRow row = subject.comparison().stream().filter(r -> r.subjectId().equals(source.getId()))
                .findFirst().orElse(null);
        if (row == null || row.agreement() == Agreement.NOT_CALCULABLE) {
            report.notApplicable(source.getId());
            return true;
        }
        if (row.agreement() != Agreement.EXPLAINED && row.agreement() != Agreement.UNEXPLAINED) {
            return false;
        }
        BigDecimal printed = row.reported().orElseThrow();
        report.failed(source.getId(), "reported", misstatement(subject, row), Naming.of(source), printed, row.unit(),
                Printing.besides(printed, row.recalculated().orElseThrow()), row.difference().orElseThrow(),
                Causes.of(row));
        return true;
    }

    /** In tCO2e of the total: by the share of the line that counts there, so that a deducted line turns the sign. */
    private static BigDecimal misstatement(CheckSubject subject, ComparisonRow row) {
        BigDecimal difference = row.difference().orElseThrow();
        BigDecimal recalculated = row.recalculated().orElseThrow();
        BigDecimal co2e = subject.asStated().line(row.subjectId()).map(LineResult::co2e).orElse(BigDecimal.ZERO);
        if (subject.quantification().converts(row.unit(), "tCO2e")) {
            BigDecimal tonnes = subject.quantification().convert(difference, row.unit(), "tCO2e");
            boolean turned = co2e.signum() * recalculated.signum() < 0;
            return turned ? tonnes.negate() : tonnes;
        }
        return recalculated.signum() == 0 ? null
                : difference.multiply(co2e).divide(recalculated, MathContext.DECIMAL128)
                        .setScale(6, RoundingMode.HALF_UP);
    }
}
