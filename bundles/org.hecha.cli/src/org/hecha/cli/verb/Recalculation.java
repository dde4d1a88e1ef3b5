package org.hecha.cli.verb;

import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.comparison.ComparisonRow;

import java.util.List;

/** An inventory calculated on both bases and compared, as several verbs need it. */
record Recalculation(Calculation asStated, Calculation byCriteria, List<ComparisonRow> rows) {

    static Recalculation of(Services services, EngagementDocument document) {
        return of(services, document.engagement(), document.inventory());
    }

    static Recalculation of(Services services, Engagement engagement, Inventory inventory) {
        Calculation stated = services.quantification().calculate(engagement, inventory, Basis.AS_STATED);
        Calculation criteria = services.quantification().calculate(engagement, inventory, Basis.BY_CRITERIA);
        return new Recalculation(stated, criteria,
                services.comparing().compare(engagement, inventory, stated, criteria));
    }
}
