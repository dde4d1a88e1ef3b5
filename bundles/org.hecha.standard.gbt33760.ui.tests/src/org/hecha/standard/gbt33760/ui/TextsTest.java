package org.hecha.standard.gbt33760.ui;

import org.hecha.testing.window.TextsContract;

class TextsTest extends TextsContract {

    TextsTest() {
        super(ReductionsPart.class);
    }
}
