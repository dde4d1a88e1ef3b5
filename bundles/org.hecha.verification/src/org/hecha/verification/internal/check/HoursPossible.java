package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.RunningTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hours of running and utilisation fit into the calendar and each other, load factors lie between 0 and 1. */
@Component(service = Check.class)
public final class HoursPossible extends RowCheck {

    @Activate
    public HoursPossible(@Reference CrossLimits limits) {
        super("HECHA-HOURS", new RunningTime(), limits, CrossVerdict.CLARIFY);
    }
}
