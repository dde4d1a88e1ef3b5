package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Meter;

/** Meters and scales. */
final class MeterSheet extends KeyedSheet<Meter> {

    private static final FormBuilder COLUMNS = new FormBuilder("meters");
    static final Column KEY = COLUMNS.required("key");
    static final Column NAME = COLUMNS.required("name", Literals.METER__NAME);
    static final Column FACILITY = COLUMNS.optional("facility");
    static final Column SERIAL = COLUMNS.optional("serial", Literals.METER__SERIAL);
    static final Column MODEL = COLUMNS.optional("model", Literals.METER__MODEL);
    static final Column MEASURES = COLUMNS.required("measures");
    static final Column ACCURACY = COLUMNS.required("accuracy", Literals.METER__REQUIRED_ACCURACY);
    static final Column INTERVAL = COLUMNS.optional("interval", Literals.METER__INTERVAL_MONTHS);
    static final Column PRODUCTION = COLUMNS.optional("production", Literals.METER__PRODUCTION);
    static final SheetForm FORM = COLUMNS.form();

    MeterSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__METERS);
    }

    @Override
    void complete(Fields row, Meter meter, List<EStructuralFeature> stated) {
        refer(row, FACILITY, Literals.FACILITY, "facilityUnknown", meter, Literals.METER__FACILITY_ID, stated);
        Checks.notNegative(row, ACCURACY, meter.getRequiredAccuracy());
        if (row.has(MEASURES)) {
            stated.add(Literals.METER__MEASURES);
            row.list(MEASURES).forEach(key -> measured(row, meter, key));
        }
    }

    private void measured(Fields row, Meter meter, String key) {
        Stream.of(Literals.EMISSION_SOURCE, Literals.PRODUCTION_RECORD).map(type -> run().find(type, key))
                .filter(Objects::nonNull).findFirst().ifPresentOrElse(known -> meter.getMeasures().add(known.object().getId()),
                        () -> row.wrong(MEASURES, "measuredUnknown", key));
    }
}
