package org.hecha.ui.intake.internal;

import org.hecha.testing.window.TextsContract;

class TextsTest extends TextsContract {

    TextsTest() {
        super(NewHandler.class);
    }
}
