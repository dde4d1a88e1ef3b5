package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.ProductionRecord;

/** Production, of this year and the one before, with the intensity that is usual in the sector. */
final class ProductionSheet extends KeyedSheet<ProductionRecord> {

    private static final FormBuilder COLUMNS = new FormBuilder("production");
    static final Column KEY = COLUMNS.required("key");
    static final Column PRODUCT = COLUMNS.required("product", Literals.PRODUCTION_RECORD__PRODUCT);
    static final Column FACILITY = COLUMNS.optional("facility");
    static final Column QUANTITY = COLUMNS.required("quantity", Literals.PRODUCTION_RECORD__QUANTITY);
    static final Column UNIT = COLUMNS.required("unit", Literals.PRODUCTION_RECORD__UNIT, Offer.UNITS);
    static final Column START = COLUMNS.optional("start", Literals.PRODUCTION_RECORD__PERIOD_START);
    static final Column END = COLUMNS.optional("end", Literals.PRODUCTION_RECORD__PERIOD_END);
    static final Column LOW = COLUMNS.optional("low", Literals.PRODUCTION_RECORD__RANGE_LOW);
    static final Column HIGH = COLUMNS.optional("high", Literals.PRODUCTION_RECORD__RANGE_HIGH);
    static final Column RANGE_SOURCE = COLUMNS.optional("rangeSource", Literals.PRODUCTION_RECORD__RANGE_SOURCE);
    static final Column EVIDENCE = COLUMNS.optional("evidence", Literals.PRODUCTION_RECORD__EVIDENCE_IDS);
    static final SheetForm FORM = COLUMNS.form();

    ProductionSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__OUTPUTS);
    }

    @Override
    void complete(Fields row, ProductionRecord record, List<EStructuralFeature> stated) {
        refer(row, FACILITY, Literals.FACILITY, "facilityUnknown", record, Literals.PRODUCTION_RECORD__FACILITY_ID, stated);
        Checks.notNegative(row, QUANTITY, record.getQuantity());
        record.setUnit(checks().unit(row, UNIT, record.getUnit()));
        Checks.ordered(row, START, record.getPeriodStart(), END, record.getPeriodEnd());
        Checks.notNegative(row, LOW, record.getRangeLow());
        boolean ranged = record.getRangeLow() != null || record.getRangeHigh() != null;
        if (record.getRangeLow() != null && record.getRangeHigh() != null
                && record.getRangeLow().compareTo(record.getRangeHigh()) > 0) {
            row.wrong(HIGH, "rangeTurned", record.getRangeHigh(), record.getRangeLow());
        }
        if (ranged && record.getRangeSource() == null) {
            row.wrong(RANGE_SOURCE, "rangeSourceMissing");
        }
    }
}
