package org.hecha.verification.internal.check;

import org.hecha.standard.check.Check;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.crosscheck.CrossLimits;
import org.hecha.verification.internal.crosscheck.SecondFigures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Small differences from another source are explained. */
@Component(service = Check.class)
public final class SmallDifferences extends RowCheck {

    @Activate
    public SmallDifferences(@Reference CrossLimits limits) {
        super("HECHA-CROSS-BAND", new SecondFigures(), limits, CrossVerdict.CLARIFY);
    }

    /** What could not be compared is said by {@link SecondSources}. */
    @Override
    boolean concerns(CrossRow row) {
        return row.verdict() != CrossVerdict.UNDECIDED;
    }
}
