package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Offset;
import org.hecha.model.inventory.OffsetKind;

/** Offsets; the same sheet serves inventories and dossiers. */
public final class OffsetSheet extends KeyedSheet<Offset> {

    private static final FormBuilder COLUMNS = new FormBuilder("offsets");
    static final Column KEY = COLUMNS.required("key");
    static final Column KIND = COLUMNS.required("kind", Literals.OFFSET__KIND);
    static final Column PROGRAMME = COLUMNS.optional("programme", Literals.OFFSET__PROGRAMME);
    static final Column REGISTRY = COLUMNS.optional("registry", Literals.OFFSET__REGISTRY);
    static final Column SERIAL_FROM = COLUMNS.optional("serialFrom", Literals.OFFSET__SERIAL_FROM);
    static final Column SERIAL_TO = COLUMNS.optional("serialTo", Literals.OFFSET__SERIAL_TO);
    static final Column QUANTITY = COLUMNS.required("quantity", Literals.OFFSET__QUANTITY);
    static final Column UNIT = COLUMNS.required("unit", Literals.OFFSET__UNIT, Offer.UNITS);
    static final Column VINTAGE_START = COLUMNS.optional("vintageStart", Literals.OFFSET__VINTAGE_START);
    static final Column VINTAGE_END = COLUMNS.optional("vintageEnd", Literals.OFFSET__VINTAGE_END);
    static final Column RETIRED = COLUMNS.optional("retired", Literals.OFFSET__RETIRED_ON);
    static final Column BENEFICIARY = COLUMNS.optional("beneficiary", Literals.OFFSET__BENEFICIARY);
    static final Column CATEGORY = COLUMNS.required("category");
    static final Column RECOGNITION = COLUMNS.optional("recognition", Literals.OFFSET__RECOGNITION);
    static final Column EVIDENCE = COLUMNS.optional("evidence", Literals.OFFSET__EVIDENCE_IDS);
    public static final SheetForm FORM = COLUMNS.form();

    OffsetSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__OFFSETS);
    }

    @Override
    void complete(Fields row, Offset offset, List<EStructuralFeature> stated) {
        check(row, offset, checks());
        stated.add(Literals.OFFSET__CATEGORY);
    }

    /** Checks and completes one row. */
    public static void check(Fields row, Offset offset, Vocabulary vocabulary) {
        check(row, offset, new Checks(null, vocabulary));
    }

    private static void check(Fields row, Offset offset, Checks checks) {
        Integer category = row.whole(CATEGORY, 1, 2);
        offset.setCategory(category == null ? 0 : category);
        Checks.notNegative(row, QUANTITY, offset.getQuantity());
        boolean certificate = offset.getKind() == OffsetKind.GREEN_CERTIFICATE;
        offset.setUnit(checks.unit(row, UNIT, offset.getUnit(), certificate ? "MWh" : "tCO2e"));
        Checks.ordered(row, VINTAGE_START, offset.getVintageStart(), VINTAGE_END, offset.getVintageEnd());
        if (row.isEmpty(SERIAL_FROM) != row.isEmpty(SERIAL_TO)) {
            row.wrong(row.isEmpty(SERIAL_FROM) ? SERIAL_FROM : SERIAL_TO, "serialHalf");
        }
    }
}
