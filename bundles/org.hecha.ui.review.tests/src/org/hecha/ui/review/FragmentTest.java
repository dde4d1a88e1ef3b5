package org.hecha.ui.review;

import org.hecha.testing.window.FragmentContract;

/** What the model fragment of this bundle names is there. */
class FragmentTest extends FragmentContract {

    FragmentTest() {
        super(FragmentTest.class, "org.hecha.ui.review", ReviewIds.class);
    }
}
