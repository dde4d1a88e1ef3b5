package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.1: coal by its measured or default carbon content, and gas, burnt to generate power. */
@Component(service = Standard.class)
public final class PowerGeneration extends DeclaredStandard {

    /** Called by Declarative Services. */
    public PowerGeneration() {
        super("/data/part01-power/standard.json");
    }
}
