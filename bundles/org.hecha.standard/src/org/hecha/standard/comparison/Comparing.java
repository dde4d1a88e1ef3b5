package org.hecha.standard.comparison;

import java.util.List;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;

/** The comparison service: reported, recalculated, corrected. Safe for any thread; the model must not change meanwhile. */
public interface Comparing {

    /**
     * Compares every source with a reported value and every figure.
     *
     * @return one row per source (in order), then one per figure (in order)
     */
    List<ComparisonRow> compare(Engagement engagement, Inventory inventory, Calculation asStated,
            Calculation byCriteria);

    /**
     * Reported, recalculated and corrected as one operation: calculates on both bases, compares every line and adds up
     * lines, categories and totals with their misstatements. Never throws for what the inventory contains: what cannot
     * be compared is a line with its gap.
     */
    InventoryComparison compare(Engagement engagement, Inventory inventory);

    /**
     * The same for a caller that has calculated and compared already.
     *
     * @param rows what {@link #compare(Engagement, Inventory, Calculation, Calculation)} gave for these calculations
     */
    InventoryComparison addUp(Engagement engagement, Inventory inventory, Calculation asStated, Calculation byCriteria,
            List<ComparisonRow> rows);
}
