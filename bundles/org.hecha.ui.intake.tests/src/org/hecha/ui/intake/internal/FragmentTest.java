package org.hecha.ui.intake.internal;

import org.hecha.testing.window.FragmentContract;

/** What the model fragment of this bundle names is there. */
class FragmentTest extends FragmentContract {

    FragmentTest() {
        super(NewHandler.class, "org.hecha.ui.intake");
    }
}
