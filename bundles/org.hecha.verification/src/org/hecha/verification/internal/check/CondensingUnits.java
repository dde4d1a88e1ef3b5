package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.Generation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Electricity alone takes the fuel that condensing units take; a hint, for combined cycles need less. */
@Component(service = Check.class)
public final class CondensingUnits extends RowCheck {

    @Activate
    public CondensingUnits(@Reference CrossLimits limits) {
        super("HECHA-CONDENSING", new Generation(), limits, CrossVerdict.HINT);
    }

    @Override
    boolean concerns(CrossRow row) {
        return row.matter().equals(Generation.CONDENSING);
    }
}
