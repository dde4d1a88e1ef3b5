package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.3: ferrosilicon made with semi-coke, and calcined dolomite. */
@Component(service = Standard.class)
public final class MagnesiumSmelting extends DeclaredStandard {

    /** Called by Declarative Services. */
    public MagnesiumSmelting() {
        super("/data/part03-magnesium/standard.json");
    }
}
