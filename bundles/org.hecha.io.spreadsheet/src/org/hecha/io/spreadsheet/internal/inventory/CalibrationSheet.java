package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.Calibration;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** Calibrations of meters. */
final class CalibrationSheet extends ChildSheet<Calibration> {

    private static final FormBuilder COLUMNS = new FormBuilder("calibrations");
    static final Column KEY = COLUMNS.required("key");
    static final Column METER = COLUMNS.required("meter");
    static final Column DATE = COLUMNS.required("date", Literals.CALIBRATION__CALIBRATED_ON);
    static final Column UNTIL = COLUMNS.optional("until", Literals.CALIBRATION__VALID_UNTIL);
    static final Column ACCURACY = COLUMNS.required("accuracy", Literals.CALIBRATION__ACCURACY);
    static final Column LABORATORY = COLUMNS.optional("laboratory", Literals.CALIBRATION__LABORATORY);
    static final Column CERTIFICATE = COLUMNS.optional("certificate", Literals.CALIBRATION__CERTIFICATE);
    static final Column EVIDENCE = COLUMNS.optional("evidence", Literals.CALIBRATION__EVIDENCE_IDS);
    static final SheetForm FORM = COLUMNS.form();

    CalibrationSheet(ImportRun run) {
        super(run, FORM, Literals.METER__CALIBRATIONS, METER, "meterUnknown");
    }

    @Override
    void check(Fields row, Calibration calibration, List<EStructuralFeature> stated) {
        if (calibration.getValidUntil() != null && calibration.getCalibratedOn() != null
                && calibration.getValidUntil().isBefore(calibration.getCalibratedOn())) {
            row.wrong(UNTIL, "endBeforeStart", calibration.getValidUntil(), calibration.getCalibratedOn());
        }
    }
}
