package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.YearChanges;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Abnormal changes from the year before are explained. */
@Component(service = Check.class)
public final class YearOnYear extends RowCheck {

    @Activate
    public YearOnYear(@Reference CrossLimits limits) {
        super("HECHA-YEAR-ON-YEAR", new YearChanges(), limits, CrossVerdict.CLARIFY);
    }
}
