package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** No activity datum was entered twice. */
@Component(service = Check.class)
public final class DuplicateActivity extends SourceCheck {

    public DuplicateActivity() {
        super("HECHA-DUPLICATE");
    }

    /** Streams of a balance may well be alike: each symbol is looked at for itself. */
    private record Row(BigDecimal quantity, String unit, String symbol, LocalDate start, LocalDate end) {
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Set<Row> seen = new HashSet<>();
        int twice = 0;
        ActivityData first = null;
        for (ActivityData row : source.getActivityData()) {
            boolean dated = row.getPeriodStart() != null && row.getQuantity() != null
                    && row.getQuantity().signum() != 0;
            if (dated && !seen.add(new Row(row.getQuantity().stripTrailingZeros(), row.getUnit(),
                    row.getSymbol(), row.getPeriodStart(), row.getPeriodEnd()))) {
                twice++;
                first = first == null ? row : first;
            }
        }
        if (first != null) {
            report.failed(source.getId(), "twice", null, Naming.of(source), String.valueOf(twice),
                    first.getQuantity(), String.valueOf(first.getUnit()), String.valueOf(first.getPeriodStart()),
                    String.valueOf(first.getPeriodEnd()));
        }
        return first != null;
    }
}
