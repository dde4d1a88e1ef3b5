package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.RoundNumbers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Quantities look like readings. */
@Component(service = Check.class)
public final class RoundNumberScreen extends RowCheck {

    @Activate
    public RoundNumberScreen(@Reference CrossLimits limits) {
        super("HECHA-ROUND", new RoundNumbers(), limits, CrossVerdict.HINT);
    }
}
