package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** Facilities. */
final class FacilitySheet extends KeyedSheet<Facility> {

    private static final FormBuilder COLUMNS = new FormBuilder("facilities");
    static final Column KEY = COLUMNS.required("key");
    static final Column NAME = COLUMNS.required("name", Literals.FACILITY__NAME);
    static final Column ADDRESS = COLUMNS.optional("address", Literals.FACILITY__ADDRESS);
    static final Column PROVINCE = COLUMNS.optional("province", Literals.FACILITY__PROVINCE_CODE);
    static final SheetForm FORM = COLUMNS.form();

    FacilitySheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__FACILITIES);
    }

    @Override
    void complete(Fields row, Facility facility, List<EStructuralFeature> stated) {
        String code = facility.getProvinceCode();
        if (code != null && !(code.length() == 2 && code.chars().allMatch(c -> c >= '0' && c <= '9'))) {
            row.wrong(PROVINCE, "provinceCode", code);
        }
    }
}
