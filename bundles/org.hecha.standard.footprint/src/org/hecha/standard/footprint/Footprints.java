package org.hecha.standard.footprint;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** Arithmetic that footprint sheets of every standard share: shares of stages, percentiles, equivalences. */
@Component(service = Standard.class)
public final class Footprints extends DeclaredStandard {
}
