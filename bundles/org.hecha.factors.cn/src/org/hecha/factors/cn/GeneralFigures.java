package org.hecha.factors.cn;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** Figures of every engagement: sums, intensities, changes, fuel factors, coal equivalents. */
@Component(service = Standard.class)
public final class GeneralFigures extends DeclaredStandard {

    public GeneralFigures() {
        super("/data/figures-standard.json");
    }
}
