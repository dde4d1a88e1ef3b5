package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.InventoryChange;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** What changed since the base year. */
final class ChangeSheet extends PartSheet<InventoryChange> {

    private static final FormBuilder COLUMNS = new FormBuilder("changes");
    static final Column KEY = COLUMNS.required("key");
    static final Column KIND = COLUMNS.required("kind", Literals.INVENTORY_CHANGE__KIND);
    static final Column WHAT = COLUMNS.required("what", Literals.INVENTORY_CHANGE__WHAT);
    static final Column CHANGED = COLUMNS.optional("changed", Literals.INVENTORY_CHANGE__CHANGED_ON);
    static final Column EFFECT = COLUMNS.required("effect", Literals.INVENTORY_CHANGE__EFFECT);
    static final Column RECALCULATED = COLUMNS.required("recalculated", Literals.INVENTORY_CHANGE__RECALCULATED);
    static final Column REASON = COLUMNS.optional("reason", Literals.INVENTORY_CHANGE__REASON);
    static final SheetForm FORM = COLUMNS.form();

    ChangeSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__BASE_YEAR, Literals.BASE_YEAR__CHANGES);
    }

    @Override
    void complete(Fields row, InventoryChange change, List<EStructuralFeature> stated) {
        // the columns say everything
    }
}
