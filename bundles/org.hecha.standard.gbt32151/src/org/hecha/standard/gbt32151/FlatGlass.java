package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.7: makers of flat glass. */
@Component(service = Standard.class)
public final class FlatGlass extends DeclaredStandard {

    /** Called by Declarative Services. */
    public FlatGlass() {
        super("/data/part07-flat-glass/standard.json");
    }
}
