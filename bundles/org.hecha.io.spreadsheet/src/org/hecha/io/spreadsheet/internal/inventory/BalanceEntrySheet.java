package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.BalanceEntry;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** What goes into a balance and what comes out. */
final class BalanceEntrySheet extends ChildSheet<BalanceEntry> {

    private static final FormBuilder COLUMNS = new FormBuilder("balanceEntries");
    static final Column KEY = COLUMNS.required("key");
    static final Column BALANCE = COLUMNS.required("balance");
    static final Column LABEL = COLUMNS.required("label", Literals.BALANCE_ENTRY__LABEL);
    static final Column INPUT = COLUMNS.required("input", Literals.BALANCE_ENTRY__INPUT);
    static final Column SOURCE = COLUMNS.optional("source");
    static final Column QUANTITY = COLUMNS.optional("quantity", Literals.BALANCE_ENTRY__QUANTITY);
    static final Column UNIT = COLUMNS.optional("unit", Literals.BALANCE_ENTRY__UNIT, Offer.UNITS);
    static final Column CONTENT = COLUMNS.optional("content", Literals.BALANCE_ENTRY__CONTENT);
    static final Column CONTENT_UNIT = COLUMNS.optional("contentUnit", Literals.BALANCE_ENTRY__CONTENT_UNIT, Offer.UNITS);
    static final SheetForm FORM = COLUMNS.form();

    BalanceEntrySheet(ImportRun run) {
        super(run, FORM, Literals.BALANCE__ENTRIES, BALANCE, "balanceUnknown");
    }

    @Override
    void check(Fields row, BalanceEntry entry, List<EStructuralFeature> stated) {
        refer(row, SOURCE, Literals.EMISSION_SOURCE, "sourceUnknown", entry, Literals.BALANCE_ENTRY__SOURCE_ID, stated);
        if (row.isEmpty(SOURCE) == row.isEmpty(QUANTITY)) {
            row.wrong(QUANTITY, row.isEmpty(SOURCE) ? "entryEmpty" : "entryTwice", row.text(SOURCE));
        }
        Checks.notNegative(row, QUANTITY, entry.getQuantity());
        Checks.unitGiven(row, QUANTITY, UNIT, entry.getQuantity(), entry.getUnit());
        Checks.notNegative(row, CONTENT, entry.getContent());
        Checks.unitGiven(row, CONTENT, CONTENT_UNIT, entry.getContent(), entry.getContentUnit());
        entry.setUnit(checks().unit(row, UNIT, entry.getUnit()));
        entry.setContentUnit(checks().unit(row, CONTENT_UNIT, entry.getContentUnit()));
    }
}
