package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.core.text.Localized;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.SheetReading.RowReader;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;

/** Activity data; there may be a million of them. */
final class ActivitySheet implements RowReader {

    private static final FormBuilder COLUMNS = new FormBuilder("activities");
    static final Column SOURCE = COLUMNS.required("source");
    static final Column QUANTITY = COLUMNS.required("quantity");
    static final Column UNIT = COLUMNS.required("unit", Literals.ACTIVITY_DATA__UNIT, Offer.UNITS);
    static final Column START = COLUMNS.optional("start", Literals.ACTIVITY_DATA__PERIOD_START);
    static final Column END = COLUMNS.optional("end", Literals.ACTIVITY_DATA__PERIOD_END);
    static final Column TIER = COLUMNS.required("tier", Literals.ACTIVITY_DATA__TIER);
    static final Column EVIDENCE = COLUMNS.optional("evidence", Literals.ACTIVITY_DATA__EVIDENCE_IDS);
    static final Column SYMBOL = COLUMNS.optional("symbol", Literals.ACTIVITY_DATA__SYMBOL);
    static final Column UNCERTAINTY = COLUMNS.optional("uncertainty");
    static final Column DISTRIBUTION = COLUMNS.optional("distribution", Offer.DISTRIBUTIONS);
    static final Column GROUP = COLUMNS.optional("group");
    static final Column REMARK = COLUMNS.optional("remark");
    static final Column RECORD = COLUMNS.optional("record");
    static final SheetForm FORM = COLUMNS.form();

    private final ImportRun run;
    private final Checks checks;
    private final Map<String, Optional<ImportRun.Known>> sources = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> records = new HashMap<>();
    private final Map<Object, Object> shared = new HashMap<>();
    private List<EStructuralFeature> stated;

    ActivitySheet(ImportRun run) {
        this.run = run;
        this.checks = new Checks(run);
    }

    @Override
    public void row(Fields row) {
        String key = row.text(SOURCE);
        // No row brings a new source here, so what a key means is looked up once.
        ImportRun.Known source = key.isEmpty() ? null
                : sources.computeIfAbsent(key, k -> Optional.ofNullable(run.find(Literals.EMISSION_SOURCE, k))).orElse(null);
        if (source == null && !key.isEmpty()) {
            row.wrong(SOURCE, "sourceUnknown", key);
        }
        ActivityData data = InventoryFactory.eINSTANCE.createActivityData();
        row.fill(data);
        quantity(row, data);
        data.setUncertainty(Parts.uncertainty(row, UNCERTAINTY, DISTRIBUTION, GROUP));
        checks.period(row, START, data.getPeriodStart(), END, data.getPeriodEnd());
        if (source == null) {
            Checks.notNegative(row, QUANTITY, data.getQuantity());
            return;
        }
        run.hasRows(source.object().getId());
        if (source.valid()) {
            fit(row, data, (EmissionSource) source.object(), key);
        }
        name(row, data, key);
        if (!row.valid()) {
            return;
        }
        if (!source.valid()) {
            row.note(SOURCE, "ownerRefused", key, source.place().row());
            return;
        }
        share(data);
        data.setOrigin(row.place().print());
        run.add(data, source.object().getId(), Literals.EMISSION_SOURCE__ACTIVITY_DATA, stated(row));
    }

    /** An empty quantity is no zero: the four things it might mean are said apart. */
    private static void quantity(Fields row, ActivityData data) {
        if (row.isEmpty(QUANTITY)) {
            row.wrong(QUANTITY, "quantityEmpty", Choice.of(Literals.SOURCE_STATUS).all());
            return;
        }
        data.setQuantity(row.number(QUANTITY));
    }

    private void fit(Fields row, ActivityData data, EmissionSource source, String key) {
        if (source.getStatus() != SourceStatus.QUANTIFIED) {
            row.wrong(SOURCE, "sourceNotQuantified", key, Choice.label(Literals.SOURCE_STATUS, source.getStatus()));
        }
        Method method = source.getMethodId() == null ? null : run.vocabulary().method(source.getMethodId()).orElse(null);
        Symbol symbol = method == null ? null : symbol(row, data, method);
        if (symbol == null || symbol.minimum().isPresent()) {
            // A method that names no least quantity takes signed totals.
            Checks.notNegative(row, QUANTITY, data.getQuantity());
        }
        if (symbol == null) {
            if (method != null && Vocabulary.activity(method).isEmpty()) {
                row.wrong(SOURCE, "methodWithoutActivity", key, method.id());
            }
            return;
        }
        data.setUnit(checks.unit(row, UNIT, data.getUnit(), symbol.unit()));
        if (row.valid()) {
            checks.plausible(row, QUANTITY, data.getQuantity(), data.getUnit(), symbol);
        }
    }

    /** The symbol a row stands for: the one it names, else the only one that its unit fits. Null where that is not clear. */
    private Symbol symbol(Fields row, ActivityData data, Method method) {
        List<Symbol> activities = Vocabulary.activities(method);
        if (data.getSymbol() != null) {
            Optional<Symbol> named = activities.stream().filter(one -> one.name().equals(data.getSymbol())).findFirst();
            if (named.isEmpty()) {
                row.wrong(SYMBOL, "activitySymbolUnknown", data.getSymbol(), method.id(), named(activities));
            }
            return named.orElse(null);
        }
        if (activities.size() < 2) {
            return activities.isEmpty() ? null : activities.get(0);
        }
        String unit = data.getUnit() == null ? null : run.vocabulary().unit(data.getUnit());
        List<Symbol> fitting = activities.stream().filter(one -> unit != null && run.vocabulary().fits(unit, one.unit()))
                .toList();
        if (fitting.size() > 1) {
            row.wrong(SYMBOL, "activitySymbolMissing", data.getUnit(), method.id(), named(fitting));
            return null;
        }
        return fitting.isEmpty() ? activities.get(0) : fitting.get(0);
    }

    private static Localized named(List<Symbol> symbols) {
        return locale -> symbols.stream().map(symbol -> symbol.name() + ' ' + symbol.title().in(locale))
                .collect(Collectors.joining(", "));
    }

    /** Records of one source and period are told apart by their order, so that each is found again on the next import. */
    private void name(Fields row, ActivityData data, String key) {
        String record = row.text(RECORD);
        if (!record.isEmpty()) {
            data.setId(run.id(Literals.ACTIVITY_DATA, record));
            Integer before = records.putIfAbsent(record, row.row());
            if (before != null) {
                row.wrong(RECORD, "keyTwice", record, before);
            }
            return;
        }
        String period = key + '\n' + data.getPeriodStart() + '\n' + data.getPeriodEnd();
        data.setId(run.id(Literals.ACTIVITY_DATA, period + '\n' + ordinals.merge(period, 1, Integer::sum)));
    }

    /** A million rows name few units and days: each is kept once. */
    private void share(ActivityData data) {
        data.setUnit(once(data.getUnit()));
        data.setSymbol(once(data.getSymbol()));
        data.setPeriodStart(once(data.getPeriodStart()));
        data.setPeriodEnd(once(data.getPeriodEnd()));
    }

    @SuppressWarnings("unchecked")
    private <V> V once(V value) {
        return value == null ? null : (V) shared.computeIfAbsent(value, same -> same);
    }

    private List<EStructuralFeature> stated(Fields row) {
        if (stated == null) {
            List<EStructuralFeature> features = new ArrayList<>(row.stated(Literals.ACTIVITY_DATA));
            features.add(Literals.ACTIVITY_DATA__QUANTITY);
            if (row.has(UNCERTAINTY)) {
                features.add(Literals.ACTIVITY_DATA__UNCERTAINTY);
            }
            features.add(Literals.ACTIVITY_DATA__ORIGIN);
            stated = List.copyOf(features);
        }
        return stated;
    }
}
