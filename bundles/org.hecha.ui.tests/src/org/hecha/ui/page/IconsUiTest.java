package org.hecha.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.swt.graphics.Rectangle;
import org.hecha.testing.ShellFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconsUiTest {

    @RegisterExtension
    final ShellFixture ui = new ShellFixture();

    @ParameterizedTest
    @ValueSource(strings = {"fail", "warn", "inform", "passed", "undecided", "engagement", "organization", "facility",
        "category", "source", "activity", "parameter", "figure", "evidence", "finding", "open", "save", "undo", "redo",
        "recalculate", "check"})
    void everyPictureCanBeDrawn(String name) {
        assertEquals(new Rectangle(0, 0, 16, 16), Icons.get(name).getBounds());
    }

    @Test
    void aWrongNameIsAMistakeOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> Icons.get("nothing"));
    }
}
