package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.StockRecord;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;

/** Purchases and stocks of what a source consumes. */
final class StockSheet extends KeyedSheet<StockRecord> {

    private static final FormBuilder COLUMNS = new FormBuilder("stocks");
    static final Column KEY = COLUMNS.required("key");
    static final Column SOURCE = COLUMNS.required("source");
    static final Column OPENING = COLUMNS.required("opening", Literals.STOCK_RECORD__OPENING);
    static final Column PURCHASED = COLUMNS.required("purchased", Literals.STOCK_RECORD__PURCHASED);
    static final Column SOLD = COLUMNS.optional("sold", Literals.STOCK_RECORD__SOLD);
    static final Column CLOSING = COLUMNS.required("closing", Literals.STOCK_RECORD__CLOSING);
    static final Column UNIT = COLUMNS.required("unit", Literals.STOCK_RECORD__UNIT, Offer.UNITS);
    static final Column START = COLUMNS.optional("start", Literals.STOCK_RECORD__PERIOD_START);
    static final Column END = COLUMNS.optional("end", Literals.STOCK_RECORD__PERIOD_END);
    static final Column EVIDENCE = COLUMNS.optional("evidence", Literals.STOCK_RECORD__EVIDENCE_IDS);
    static final SheetForm FORM = COLUMNS.form();

    StockSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__STOCKS);
    }

    @Override
    void complete(Fields row, StockRecord stock, List<EStructuralFeature> stated) {
        ImportRun.Known source = refer(row, SOURCE, Literals.EMISSION_SOURCE, "sourceUnknown", stock,
                Literals.STOCK_RECORD__SOURCE_ID, stated);
        Checks.notNegative(row, OPENING, stock.getOpening());
        Checks.notNegative(row, PURCHASED, stock.getPurchased());
        Checks.notNegative(row, SOLD, stock.getSold());
        Checks.notNegative(row, CLOSING, stock.getClosing());
        checks().period(row, START, stock.getPeriodStart(), END, stock.getPeriodEnd());
        stock.setUnit(checks().unit(row, UNIT, stock.getUnit(), units(source)));
    }

    /** Units of what the source consumes; none where its method is not known. */
    private String[] units(ImportRun.Known source) {
        String method = source == null || !source.valid() ? null : ((EmissionSource) source.object()).getMethodId();
        return Stream.ofNullable(method).flatMap(id -> run().vocabulary().method(id).stream())
                .flatMap((Method known) -> Vocabulary.activities(known).stream()).map(Symbol::unit).distinct()
                .toArray(String[]::new);
    }
}
