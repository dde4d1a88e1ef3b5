package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.base.BasePackage;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Removal;

/** Removals. */
final class RemovalSheet extends KeyedSheet<Removal> {

    private static final FormBuilder COLUMNS = new FormBuilder("removals");
    static final Column KEY = COLUMNS.required("key");
    static final Column NAME = COLUMNS.required("name", Literals.REMOVAL__NAME);
    static final Column QUANTITY = COLUMNS.required("quantity", Literals.REMOVAL__QUANTITY);
    static final Column UNIT = COLUMNS.required("unit", Literals.REMOVAL__UNIT, Offer.UNITS);
    static final Column BIOGENIC = COLUMNS.optional("biogenic", Literals.REMOVAL__BIOGENIC);
    static final Column START = COLUMNS.optional("start", Literals.REMOVAL__PERIOD_START);
    static final Column END = COLUMNS.optional("end", Literals.REMOVAL__PERIOD_END);
    static final Column KIND = COLUMNS.optional("kind", BasePackage.Literals.PROVENANCE__KIND);
    static final Column DOCUMENT = COLUMNS.optional("document", BasePackage.Literals.PROVENANCE__DOCUMENT_ID);
    static final Column EDITION = COLUMNS.optional("edition", BasePackage.Literals.PROVENANCE__EDITION);
    static final Column ENTRY = COLUMNS.optional("entry", BasePackage.Literals.PROVENANCE__ENTRY);
    static final Column NOTE = COLUMNS.optional("note", BasePackage.Literals.PROVENANCE__NOTE);
    static final SheetForm FORM = COLUMNS.form();

    RemovalSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__REMOVALS);
    }

    @Override
    void complete(Fields row, Removal removal, List<EStructuralFeature> stated) {
        Checks.notNegative(row, QUANTITY, removal.getQuantity());
        removal.setUnit(checks().unit(row, UNIT, removal.getUnit(), "tCO2e", "tCO2"));
        checks().period(row, START, removal.getPeriodStart(), END, removal.getPeriodEnd());
        removal.setProvenance(Parts.provenance(row));
        stated.add(Literals.REMOVAL__PROVENANCE);
    }
}
