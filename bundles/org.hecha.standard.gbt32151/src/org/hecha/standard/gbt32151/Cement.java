package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.8: makers of cement. */
@Component(service = Standard.class)
public final class Cement extends DeclaredStandard {

    /** Called by Declarative Services. */
    public Cement() {
        super("/data/part08-cement/standard.json");
    }
}
