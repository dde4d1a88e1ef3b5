package org.hecha.standard.iso14064;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** ISO 14064-1, quantification by activity data and factors for all six categories. */
@Component(service = Standard.class)
public final class Iso14064 extends DeclaredStandard {
}
