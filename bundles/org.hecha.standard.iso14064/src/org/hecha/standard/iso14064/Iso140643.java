package org.hecha.standard.iso14064;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** ISO 14064-3, verification itself: rules for the engagement and a check profile. */
@Component(service = Standard.class)
public final class Iso140643 extends DeclaredStandard {

    /** Called by Declarative Services. */
    public Iso140643() {
        super("/data/iso14064-3.json");
    }
}
