package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.4: consumed anodes, the two gases of anode effects, and calcined limestone; two editions. */
@Component(service = Standard.class)
public final class AluminiumSmelting extends DeclaredStandard {

    /** Called by Declarative Services. */
    public AluminiumSmelting() {
        super("/data/part04-aluminium/standard.json");
    }
}
