package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.MeterRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Metered data have a registered meter. */
@Component(service = Check.class)
public final class MeterRecorded extends RowCheck {

    @Activate
    public MeterRecorded(@Reference CrossLimits limits) {
        super("HECHA-METER-RECORD", new MeterRecords(), limits, CrossVerdict.HINT);
    }
}
