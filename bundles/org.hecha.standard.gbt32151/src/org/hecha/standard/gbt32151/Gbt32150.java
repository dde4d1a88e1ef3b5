package org.hecha.standard.gbt32151;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 32150, the general rules that every part of GB/T 32151 refers to. */
@Component(service = Standard.class)
public final class Gbt32150 extends DeclaredStandard {
}
