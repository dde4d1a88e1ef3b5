package org.hecha.standard.iso14064.internal.check;

import java.math.BigDecimal;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** ISO 14064-3, 5.1.7: a threshold of materiality was agreed. */
@Component(service = Check.class)
public final class MaterialityAgreed implements Check {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Override
    public String ruleId() {
        return "ISO14064-3-5.1.7";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        BigDecimal percent = subject.engagement().getMaterialityPercent();
        boolean sensible = percent == null ? subject.engagement().getMaterialityAbsolute() != null
                : percent.signum() >= 0 && percent.compareTo(HUNDRED) < 0;
        if (sensible) {
            report.passed("");
        } else {
            report.failed("", "threshold", null, String.valueOf(percent));
        }
    }
}
