package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.Intensities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Emissions per unit produced lie where the sector and the year before have them. */
@Component(service = Check.class)
public final class IntensityInRange extends RowCheck {

    @Activate
    public IntensityInRange(@Reference CrossLimits limits) {
        super("HECHA-INTENSITY", new Intensities(), limits, CrossVerdict.CLARIFY);
    }
}
