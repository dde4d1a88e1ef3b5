package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32151.6: aviation gasoline and jet kerosene. */
@Component(service = Standard.class)
public final class CivilAviation extends DeclaredStandard {

    /** Called by Declarative Services. */
    public CivilAviation() {
        super("/data/part06-aviation/standard.json");
    }
}
