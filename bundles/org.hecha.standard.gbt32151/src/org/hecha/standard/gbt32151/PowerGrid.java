package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.2: SF6 of switchgear under repair or retired, and the losses of transmission and distribution. */
@Component(service = Standard.class)
public final class PowerGrid extends DeclaredStandard {

    /** Called by Declarative Services. */
    public PowerGrid() {
        super("/data/part02-grid/standard.json");
    }
}
