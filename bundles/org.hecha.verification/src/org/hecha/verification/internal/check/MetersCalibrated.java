package org.hecha.verification.internal.check;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossInput;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.Meters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Readings of meters that were not calibrated on time or not in class are corrected carefully. */
@Component(service = Check.class)
public final class MetersCalibrated extends RowCheck {

    @Activate
    public MetersCalibrated(@Reference CrossLimits limits) {
        super("HECHA-METER", new Meters(), limits, CrossVerdict.DIFFERS);
    }

    @Override
    BigDecimal misstatement(CrossRow row, List<CrossRow> rows, CrossInput input) {
        return row.effect().orElse(null);
    }
}
