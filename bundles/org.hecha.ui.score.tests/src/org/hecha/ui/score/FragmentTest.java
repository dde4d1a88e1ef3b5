package org.hecha.ui.score;

import org.hecha.testing.window.FragmentContract;

/** What the model fragment of this bundle names is there. */
class FragmentTest extends FragmentContract {

    FragmentTest() {
        super(FragmentTest.class, "org.hecha.ui.score", ScoreIds.class);
    }
}
