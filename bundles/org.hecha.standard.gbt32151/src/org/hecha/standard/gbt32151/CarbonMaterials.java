package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.34: makers of carbon materials: its ten sources, its totals and the amounts of its report tables. */
@Component(service = Standard.class)
public final class CarbonMaterials extends DeclaredStandard {

    /** Called by Declarative Services. */
    public CarbonMaterials() {
        super("/data/part34-carbon-materials/standard.json");
    }
}
