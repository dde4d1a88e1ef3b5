package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.Balances;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What goes in comes out. */
@Component(service = Check.class)
public final class BalancesClose extends RowCheck {

    @Activate
    public BalancesClose(@Reference CrossLimits limits) {
        super("HECHA-BALANCE", new Balances(), limits, CrossVerdict.CLARIFY);
    }
}
