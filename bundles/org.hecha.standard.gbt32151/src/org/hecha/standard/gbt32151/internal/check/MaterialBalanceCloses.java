package org.hecha.standard.gbt32151.internal.check;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.osgi.service.component.annotations.Component;

/** Balances of every sector close, those of carbon materials apart, which have a rule of their own. */
@Component(service = Check.class)
public final class MaterialBalanceCloses extends BalanceCloses {

    public MaterialBalanceCloses() {
        super("GBT32150-7.2.3-BALANCE");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && !CarbonBalanceCloses.isOfCarbonMaterials(source);
    }
}
