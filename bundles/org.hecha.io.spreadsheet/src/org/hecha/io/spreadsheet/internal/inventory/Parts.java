package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Measurement;
import org.hecha.model.inventory.ReportedValue;

/** Parts that hang on several kinds of objects: what was reported, and where a value comes from. */
final class Parts {

    private Parts() {
    }

    /** What the organization reported, or null where nothing is given. */
    static ReportedValue reported(Fields row, Checks checks, Column value, Column unit, String... targets) {
        ReportedValue reported = InventoryFactory.eINSTANCE.createReportedValue();
        row.fill(reported);
        if (reported.getValue() == null && reported.getCorrected() == null) {
            return null;
        }
        Checks.unitGiven(row, value, unit, reported.getValue() == null ? reported.getCorrected() : reported.getValue(),
                reported.getUnit());
        reported.setUnit(checks.unit(row, unit, reported.getUnit(), targets));
        reported.setOrigin(row.place().print());
        return reported;
    }

    /** How sure a value is, or null where nothing is given. */
    static Measurement uncertainty(Fields row, Column relative, Column distribution, Column group) {
        if (!row.has(relative)) {
            return null;
        }
        if (row.isEmpty(relative)) {
            for (Column rest : List.of(distribution, group)) {
                if (!row.isEmpty(rest)) {
                    row.wrong(relative, "uncertaintyMissing", rest.title());
                }
            }
            return null;
        }
        Measurement measurement = InventoryFactory.eINSTANCE.createMeasurement();
        measurement.setRelativeStandard(row.share(relative));
        measurement.setDistribution(row.choice(distribution, Choice.DISTRIBUTIONS));
        measurement.setGroup(row.text(group).isEmpty() ? null : row.text(group));
        return measurement;
    }

    /** Where a value comes from. */
    static Provenance provenance(Fields row) {
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        row.fill(provenance);
        return provenance;
    }
}
