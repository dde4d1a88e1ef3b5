package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** Every printed figure that is no sum (an intensity, a share) comes out again. */
@Component(service = Check.class)
public final class RecalculatedFigures implements Check {

    @Override
    public String ruleId() {
        return "HECHA-RECALC-FIGURE";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        FigureRows.ask(FigureRows.of(subject).stream().filter(pair -> !pair.isSum(subject)).toList(), report);
    }
}
