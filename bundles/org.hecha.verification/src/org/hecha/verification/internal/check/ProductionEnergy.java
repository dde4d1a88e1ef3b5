package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.ProductionAndEnergy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Energy follows production from month to month. */
@Component(service = Check.class)
public final class ProductionEnergy extends RowCheck {

    @Activate
    public ProductionEnergy(@Reference CrossLimits limits) {
        super("HECHA-PRODUCTION-ENERGY", new ProductionAndEnergy(), limits, CrossVerdict.HINT);
    }
}
