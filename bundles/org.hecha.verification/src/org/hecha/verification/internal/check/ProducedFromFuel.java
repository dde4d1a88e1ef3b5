package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.Generation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No more electricity and heat are produced than the fuel holds. */
@Component(service = Check.class)
public final class ProducedFromFuel extends RowCheck {

    @Activate
    public ProducedFromFuel(@Reference CrossLimits limits) {
        super("HECHA-GENERATION", new Generation(), limits, CrossVerdict.CLARIFY);
    }

    @Override
    boolean concerns(CrossRow row) {
        return row.matter().equals(Generation.EFFICIENCY);
    }
}
