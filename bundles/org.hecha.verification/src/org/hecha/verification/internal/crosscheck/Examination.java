package org.hecha.verification.internal.crosscheck;

import java.util.List;

import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;

/** One kind of cross-check. Without state. */
public interface Examination {

    CrossSection section();

    /** Results in the order of the inventory; none where the question does not arise. */
    List<CrossRow> rows(CrossInput input);
}
