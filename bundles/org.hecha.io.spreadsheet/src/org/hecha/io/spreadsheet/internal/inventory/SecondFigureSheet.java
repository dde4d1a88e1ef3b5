package org.hecha.io.spreadsheet.internal.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.model.inventory.CrossKind;
import org.hecha.model.inventory.CrossRecord;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;

/** What invoices, other meters, ledgers, statistics and the year before say of a quantity. */
final class SecondFigureSheet extends KeyedSheet<CrossRecord> {

    private static final FormBuilder COLUMNS = new FormBuilder("secondFigures");
    static final Column KEY = COLUMNS.required("key");
    static final Column SOURCE = COLUMNS.optional("source");
    static final Column SYMBOL = COLUMNS.optional("symbol", Literals.CROSS_RECORD__SYMBOL);
    static final Column KIND = COLUMNS.required("kind", Literals.CROSS_RECORD__KIND);
    static final Column QUANTITY = COLUMNS.required("quantity", Literals.CROSS_RECORD__QUANTITY);
    static final Column UNIT = COLUMNS.required("unit", Literals.CROSS_RECORD__UNIT, Offer.UNITS);
    static final Column START = COLUMNS.optional("start", Literals.CROSS_RECORD__PERIOD_START);
    static final Column END = COLUMNS.optional("end", Literals.CROSS_RECORD__PERIOD_END);
    static final Column ORIGIN = COLUMNS.optional("origin", Literals.CROSS_RECORD__ORIGIN);
    static final Column EVIDENCE = COLUMNS.optional("evidence", Literals.CROSS_RECORD__EVIDENCE_IDS);
    static final SheetForm FORM = COLUMNS.form();

    SecondFigureSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__CROSS_RECORDS);
    }

    @Override
    void complete(Fields row, CrossRecord record, List<EStructuralFeature> stated) {
        ImportRun.Known source = refer(row, SOURCE, Literals.EMISSION_SOURCE, "sourceUnknown", record,
                Literals.CROSS_RECORD__SOURCE_ID, stated);
        boolean before = record.getKind() == CrossKind.PRIOR_YEAR;
        if (!before) {
            Checks.notNegative(row, QUANTITY, record.getQuantity());
            checks().period(row, START, record.getPeriodStart(), END, record.getPeriodEnd());
        } else {
            Checks.ordered(row, START, record.getPeriodStart(), END, record.getPeriodEnd());
            before(row, record.getPeriodEnd());
        }
        if (row.isEmpty(SOURCE) && !before) {
            row.wrong(SOURCE, "secondSourceMissing");
        }
        fit(row, record, source == null || !source.valid() ? null : (EmissionSource) source.object());
    }

    /** The year before lies before this one. */
    private void before(Fields row, LocalDate end) {
        LocalDate first = run().engagement().getPeriodStart();
        if (end != null && first != null && !end.isBefore(first)) {
            row.wrong(END, "notBefore", end, first);
        }
    }

    /** The unit fits the symbol named, else an activity of the method or its emission; without a source, a total. */
    private void fit(Fields row, CrossRecord record, EmissionSource source) {
        Optional<Method> method = source == null || source.getMethodId() == null ? Optional.empty()
                : run().vocabulary().method(source.getMethodId());
        Optional<Symbol> named = method.flatMap(known -> known.symbol(String.valueOf(record.getSymbol())));
        if (method.isPresent() && record.getSymbol() != null && named.isEmpty()) {
            row.note(SYMBOL, "symbolBeside", record.getSymbol(), method.get().id());
        }
        boolean beside = record.getSymbol() != null && named.isEmpty();
        String[] units = named.isPresent() ? new String[] { named.get().unit() }
                : row.isEmpty(SOURCE) ? new String[] { "tCO2e" }
                : method.isEmpty() || beside ? new String[0]
                : Stream.concat(Vocabulary.activities(method.get()).stream().map(Symbol::unit),
                        Stream.of("tCO2e", method.get().resultUnit())).distinct().toArray(String[]::new);
        record.setUnit(checks().unit(row, UNIT, record.getUnit(), units));
    }
}
