package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.9: makers of ceramics. */
@Component(service = Standard.class)
public final class Ceramics extends DeclaredStandard {

    /** Called by Declarative Services. */
    public Ceramics() {
        super("/data/part09-ceramics/standard.json");
    }
}
