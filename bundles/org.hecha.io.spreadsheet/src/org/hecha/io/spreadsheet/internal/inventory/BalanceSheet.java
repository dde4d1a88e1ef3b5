package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.Balance;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** Mass, energy and carbon balances. */
final class BalanceSheet extends KeyedSheet<Balance> {

    private static final FormBuilder COLUMNS = new FormBuilder("balances");
    static final Column KEY = COLUMNS.required("key");
    static final Column NAME = COLUMNS.required("name", Literals.BALANCE__NAME);
    static final Column KIND = COLUMNS.required("kind", Literals.BALANCE__KIND);
    static final Column UNIT = COLUMNS.required("unit", Literals.BALANCE__UNIT, Offer.UNITS);
    static final Column TOLERANCE = COLUMNS.optional("tolerance", Literals.BALANCE__TOLERANCE_PERCENT);
    static final SheetForm FORM = COLUMNS.form();

    BalanceSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__BALANCES);
    }

    @Override
    void complete(Fields row, Balance balance, List<EStructuralFeature> stated) {
        balance.setUnit(checks().unit(row, UNIT, balance.getUnit()));
        Checks.notNegative(row, TOLERANCE, balance.getTolerancePercent());
    }
}
