package org.hecha.factors.cn;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/**
 * The factor tables in use in China: fuels, carbonates, electricity, heat and process defaults, each under its own
 * document and edition, and the global warming potentials of the IPCC reports. Data alone; see {@code data/}.
 */
@Component(service = Standard.class)
public final class ChineseFactors extends DeclaredStandard {
}
