package org.hecha.ui.fieldwork;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Field;

import org.hecha.testing.window.FragmentContract;
import org.junit.jupiter.api.Test;

/** What the model fragment of this bundle names is there. */
class FragmentTest extends FragmentContract {

    FragmentTest() {
        super(FragmentTest.class, "org.hecha.ui.fieldwork", FieldworkIds.class);
    }

    @Test
    void everyPageHasHelpInBothLanguages() throws IllegalAccessException {
        for (Field id : FieldworkIds.class.getFields()) {
            if (id.getName().startsWith("PART_")) {
                assertNotNull(FragmentTest.class.getResource("/help/" + id.get(null) + ".md"), id.getName());
                assertNotNull(FragmentTest.class.getResource("/help/" + id.get(null) + "_en.md"), id.getName());
            }
        }
    }
}
