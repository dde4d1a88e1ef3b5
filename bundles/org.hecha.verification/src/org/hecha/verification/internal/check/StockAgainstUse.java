package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossInput;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.SecondFigures;
import org.hecha.verification.internal.crosscheck.Stocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Purchases and stocks give the consumption reported. */
@Component(service = Check.class)
public final class StockAgainstUse extends RowCheck {

    @Activate
    public StockAgainstUse(@Reference CrossLimits limits) {
        super("HECHA-STOCK", new Stocks(), limits, CrossVerdict.DIFFERS);
    }

    /** The same gap that second figures show already is not counted twice. */
    @Override
    BigDecimal misstatement(CrossRow row, List<CrossRow> rows, CrossInput input) {
        boolean shown = new SecondFigures().about(input, row.subjectId()).stream()
                .anyMatch(other -> other.verdict() == CrossVerdict.DIFFERS && other.effect().isPresent());
        return shown ? null : row.effect().orElse(null);
    }
}
