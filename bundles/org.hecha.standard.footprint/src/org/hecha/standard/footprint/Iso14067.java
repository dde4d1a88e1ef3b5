package org.hecha.standard.footprint;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** ISO 14067, as a criterion an engagement can name. */
@Component(service = Standard.class)
public final class Iso14067 extends DeclaredStandard {

    public Iso14067() {
        super("/data/iso14067.json");
    }
}
