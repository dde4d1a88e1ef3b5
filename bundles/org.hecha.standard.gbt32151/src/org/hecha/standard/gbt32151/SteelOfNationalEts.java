package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** CETS-AG-03.01, the accounting guideline of the national emissions trading system for iron and steel. */
@Component(service = Standard.class)
public final class SteelOfNationalEts extends DeclaredStandard {

    /** Called by Declarative Services. */
    public SteelOfNationalEts() {
        super("/data/cets-ag-03.01.json");
    }
}
