package org.hecha.standard.gbt32151.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** Direct emissions (category 1) and those of purchased power and heat (category 2) are both treated. */
@Component(service = Check.class)
public final class BoundaryCovered implements Check {

    @Override
    public String ruleId() {
        return "GBT32150-6-COVER";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        for (int category : new int[] { 1, 2 }) {
            boolean treated = subject.inventory().getSources().stream()
                    .anyMatch(source -> source.getCategory() == category);
            if (treated) {
                report.passed("");
            } else {
                report.failed("", Integer.toString(category), null, Integer.toString(category));
            }
        }
    }
}
