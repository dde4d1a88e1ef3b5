package org.hecha.standard.footprint;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 24067, as a criterion an engagement can name. */
@Component(service = Standard.class)
public final class Gbt24067 extends DeclaredStandard {

    public Gbt24067() {
        super("/data/gbt24067.json");
    }
}
