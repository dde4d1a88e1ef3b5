package org.hecha.standard.gbt33760.ui;

import org.hecha.testing.window.FragmentContract;

/** What the model fragment of this bundle names is there. */
class FragmentTest extends FragmentContract {

    FragmentTest() {
        super(ReductionsPart.class, "org.hecha.standard.gbt33760.ui");
    }
}
