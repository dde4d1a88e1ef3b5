package org.hecha.standard.gbt33760;

import org.hecha.standard.DeclaredStandard;
import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** GB/T 33760: reductions of projects, and the arithmetic around them. */
@Component(service = Standard.class)
public final class Gbt33760 extends DeclaredStandard {
}
