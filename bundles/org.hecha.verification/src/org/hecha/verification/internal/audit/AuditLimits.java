package org.hecha.verification.internal.audit;

import java.util.List;

import org.hecha.standard.Standard;
import org.osgi.service.component.annotations.Component;

/** Keeps the limits of the standards seen last, so that files are read once and not per check. */
@Component(service = AuditLimits.class)
public final class AuditLimits {

    private volatile Read last = new Read(List.of(), AuditData.of(List.of()));

    private record Read(List<Standard> from, AuditData data) {
    }

    /** The limits that these standards declare. */
    public AuditData of(List<Standard> standards) {
        Read known = last;
        if (!known.from.equals(standards)) {
            known = new Read(List.copyOf(standards), AuditData.of(standards));
            last = known;
        }
        return known.data;
    }
}
