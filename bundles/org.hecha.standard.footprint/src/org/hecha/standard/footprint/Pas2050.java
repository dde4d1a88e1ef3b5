package org.hecha.standard.footprint;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** PAS 2050, as a criterion an engagement can name. */
@Component(service = Standard.class)
public final class Pas2050 extends DeclaredStandard {

    public Pas2050() {
        super("/data/pas2050.json");
    }
}
