package org.hecha.standard.gbt32151.internal.check;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.check.Check;
import org.osgi.service.component.annotations.Component;

/** Calcining, baking and graphitising: no more carbon leaves than enters. */
@Component(service = Check.class)
public final class CarbonBalanceCloses extends BalanceCloses {

    public CarbonBalanceCloses() {
        super("GBT32151.34-5.2-BALANCE");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && isOfCarbonMaterials(source);
    }

    static boolean isOfCarbonMaterials(EmissionSource source) {
        return source.getMethodId() != null && source.getMethodId().startsWith("GBT32151.34.");
    }
}
