package org.hecha.standard.comparison;

import java.util.List;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;

/** The comparison service: one operation for lines and figures. Safe for any thread. */
public interface Comparing {

    /**
     * Compares every source with a reported value and every figure.
     *
     * @return one row per source (in order), then one per figure (in order)
     */
    List<ComparisonRow> compare(Engagement engagement, Inventory inventory, Calculation asStated,
            Calculation byCriteria);
}
