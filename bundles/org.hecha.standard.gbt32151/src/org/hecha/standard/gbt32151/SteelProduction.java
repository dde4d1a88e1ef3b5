package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.5: fuels, flux, electrodes, carbon-bearing inputs and carbon fixed in products; two editions. */
@Component(service = Standard.class)
public final class SteelProduction extends DeclaredStandard {

    /** Called by Declarative Services. */
    public SteelProduction() {
        super("/data/part05-steel/standard.json");
    }
}
