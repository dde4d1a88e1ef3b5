package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.Exclusion;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** What the boundary leaves out, and why. */
final class ExclusionSheet extends PartSheet<Exclusion> {

    private static final FormBuilder COLUMNS = new FormBuilder("exclusions");
    static final Column KEY = COLUMNS.required("key");
    static final Column WHAT = COLUMNS.required("what", Literals.EXCLUSION__WHAT);
    static final Column REASON = COLUMNS.required("reason", Literals.EXCLUSION__REASON);
    static final SheetForm FORM = COLUMNS.form();

    ExclusionSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__BOUNDARY, Literals.BOUNDARY__EXCLUSIONS);
    }

    @Override
    void complete(Fields row, Exclusion exclusion, List<EStructuralFeature> stated) {
        // the columns say everything
    }
}
