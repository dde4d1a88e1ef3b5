package org.hecha.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdIndexTest {

    private final Inventory inventory = InventoryFactory.eINSTANCE.createInventory();
    private final EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
    private final IdIndex index = new IdIndex(List.of(inventory));

    @BeforeEach
    void fill() {
        inventory.setId("i");
        source.setId("s");
        inventory.getSources().add(source);
    }

    private ActivityData row(String id) {
        ActivityData row = InventoryFactory.eINSTANCE.createActivityData();
        row.setId(id);
        return row;
    }

    @Test
    void findsTheRootAndWhatIsBelowAndNothingElse() {
        source.getActivityData().add(row("r"));
        source.getActivityData().add(row(null));
        assertSame(inventory, index.find("i").orElseThrow());
        assertSame(source.getActivityData().get(0), index.find("r").orElseThrow());
        assertEquals(Optional.empty(), index.find("nothing"));
        assertEquals(Optional.empty(), index.find(null));
    }

    @Test
    void seesWhatChanged() {
        ActivityData row = row("r");
        assertEquals(Optional.empty(), index.find("r"));
        source.getActivityData().add(row);
        index.forget();
        assertSame(row, index.find("r").orElseThrow());
        row.setId("q");
        index.forget();
        assertEquals(Optional.empty(), index.find("r"));
        assertSame(row, index.find("q").orElseThrow());
        inventory.getSources().remove(source);
        index.forget();
        assertEquals(Optional.empty(), index.find("q"));
        assertEquals(Optional.empty(), index.find("s"));
    }

    @Test
    void ofTwoWithOneIdTheFirstIsFound() {
        source.getActivityData().add(row("r"));
        source.getActivityData().add(row("r"));
        assertSame(source.getActivityData().get(0), index.find("r").orElseThrow());
    }
}
