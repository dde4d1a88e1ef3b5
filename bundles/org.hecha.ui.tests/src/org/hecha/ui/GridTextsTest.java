package org.hecha.ui;

import org.hecha.testing.window.TextsContract;
import org.hecha.ui.widgets.Grid;

/** The texts of the table widget. */
class GridTextsTest extends TextsContract {

    GridTextsTest() {
        super(Grid.class);
    }
}
