package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.10: makers of chemicals, nitric and adipic acid among them. */
@Component(service = Standard.class)
public final class Chemicals extends DeclaredStandard {

    /** Called by Declarative Services. */
    public Chemicals() {
        super("/data/part10-chemicals/standard.json");
    }
}
