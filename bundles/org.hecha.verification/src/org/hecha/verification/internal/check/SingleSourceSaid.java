package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.SingleSources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a datum has one source only, the report says so. */
@Component(service = Check.class)
public final class SingleSourceSaid extends RowCheck {

    @Activate
    public SingleSourceSaid(@Reference CrossLimits limits) {
        super("HECHA-CROSS-ONLY", new SingleSources(), limits, CrossVerdict.HINT);
    }
}
