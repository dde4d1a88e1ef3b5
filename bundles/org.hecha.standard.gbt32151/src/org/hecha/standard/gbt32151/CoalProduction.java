package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.11: producers of coal. */
@Component(service = Standard.class)
public final class CoalProduction extends DeclaredStandard {

    /** Called by Declarative Services. */
    public CoalProduction() {
        super("/data/part11-coal/standard.json");
    }
}
