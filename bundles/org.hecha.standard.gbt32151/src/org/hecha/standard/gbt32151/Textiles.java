package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.12: makers of textiles and garments. */
@Component(service = Standard.class)
public final class Textiles extends DeclaredStandard {

    /** Called by Declarative Services. */
    public Textiles() {
        super("/data/part12-textiles/standard.json");
    }
}
