package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.HeatAndAsh;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Heating value and ash of coal are inversely related. */
@Component(service = Check.class)
public final class AshAgainstHeat extends RowCheck {

    @Activate
    public AshAgainstHeat(@Reference CrossLimits limits) {
        super("HECHA-NCV-ASH", new HeatAndAsh(), limits, CrossVerdict.CLARIFY);
    }
}
