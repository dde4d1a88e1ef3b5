package org.hecha.ui.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hecha.ui.page.GridMemory;
import org.junit.jupiter.api.Test;

/** How the user arranged the inventory is there after a restart. */
class ArrangementPluginTest extends SourcesTestCase {

    @Test
    void theArrangementIsKept() {
        GridMemory memory = new GridMemory(InstanceScope.INSTANCE.getNode("org.hecha.ui.tests.tables"));
        ui.with(GridMemory.class, memory);
        SourcesPart first = ui.make(SourcesPart.class);
        first.group(false);
        first.grid().columns().show("remark", false);
        first.grid().columns().show("corrected", true);
        ui.unmake(first);
        first.page().control().dispose();
        SourcesPart second = ui.make(SourcesPart.class);
        assertFalse(second.grid().columns().isShown("remark"));
        assertTrue(second.grid().columns().isShown("corrected"));
        assertEquals(Optional.empty(), second.grid().groups().grouping());
    }
}
