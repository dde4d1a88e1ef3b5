package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossInput;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.SecondFigures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activity data and values agree with those from another source. */
@Component(service = Check.class)
public final class SecondSources extends RowCheck {

    @Activate
    public SecondSources(@Reference CrossLimits limits) {
        super("HECHA-CROSS-SOURCE", new SecondFigures(), limits, CrossVerdict.DIFFERS);
    }

    /** Invoice and ledger may both differ from the same quantity: the misstatement counts once, by the larger of them. */
    @Override
    BigDecimal misstatement(CrossRow row, List<CrossRow> rows, CrossInput input) {
        return rows.stream().filter(other -> other.verdict() == CrossVerdict.DIFFERS && same(row, other))
                .reduce((most, other) -> size(other).compareTo(size(most)) > 0 ? other : most)
                .filter(largest -> largest == row).flatMap(CrossRow::effect).orElse(null);
    }

    /** Whether both are about the same gap: one unit, or one of them is the emission itself. */
    private static boolean same(CrossRow row, CrossRow other) {
        return row.subjectId().equals(other.subjectId())
                && (row.unit().equals(other.unit()) || List.of(row.unit(), other.unit()).contains("tCO2e"));
    }

    private static BigDecimal size(CrossRow row) {
        return row.effect().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }
}
