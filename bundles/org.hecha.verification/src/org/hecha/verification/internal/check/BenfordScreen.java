package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.FirstDigits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** First digits are distributed naturally. */
@Component(service = Check.class)
public final class BenfordScreen extends RowCheck {

    @Activate
    public BenfordScreen(@Reference CrossLimits limits) {
        super("HECHA-BENFORD", new FirstDigits(), limits, CrossVerdict.HINT);
    }
}
