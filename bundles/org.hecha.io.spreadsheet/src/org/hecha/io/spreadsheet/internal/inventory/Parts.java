package org.hecha.io.spreadsheet.internal.inventory;

import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.ReportedValue;

/** Parts that hang on several kinds of objects: what was reported, and where a value comes from. */
final class Parts {

    private Parts() {
    }

    /** What the organization reported, or null where nothing is given. */
    static ReportedValue reported(Fields row, Checks checks, Column value, Column unit, String... targets) {
        ReportedValue reported = InventoryFactory.eINSTANCE.createReportedValue();
        row.fill(reported);
        if (reported.getValue() == null) {
            return null;
        }
        Checks.unitGiven(row, value, unit, reported.getValue(), reported.getUnit());
        reported.setUnit(checks.unit(row, unit, reported.getUnit(), targets));
        reported.setOrigin(row.place().print());
        return reported;
    }

    /** Where a value comes from. */
    static Provenance provenance(Fields row) {
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        row.fill(provenance);
        return provenance;
    }
}
