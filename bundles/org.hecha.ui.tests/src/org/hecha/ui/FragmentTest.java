package org.hecha.ui;

import org.hecha.testing.window.FragmentContract;

/** What the model fragment names is there. */
class FragmentTest extends FragmentContract {

    FragmentTest() {
        super(Session.class, "org.hecha.ui", UiIds.class);
    }
}
