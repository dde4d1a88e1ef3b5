package org.hecha.standard.calculation;

import java.util.SortedMap;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;

/** Draws up inventory statements from calculations. Safe for any thread; changes nothing. */
public interface InventoryStatements {

    /** The statement over all sources and removals. */
    InventoryStatement statement(Engagement engagement, Inventory inventory, Calculation calculation);

    /**
     * One statement per calendar year in which sources or removals begin; those without a period of their own belong to
     * the year in which the engagement's begins, and to none where it has no period.
     */
    SortedMap<Integer, InventoryStatement> byYear(Engagement engagement, Inventory inventory,
            Calculation calculation);
}
