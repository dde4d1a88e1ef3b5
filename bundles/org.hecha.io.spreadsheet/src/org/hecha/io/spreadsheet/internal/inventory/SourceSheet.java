package org.hecha.io.spreadsheet.internal.inventory;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.Place;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.Nearest;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.Vocabulary;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.ReportedValue;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Method;

/** Emission sources. */
final class SourceSheet extends KeyedSheet<EmissionSource> {

    private static final FormBuilder COLUMNS = new FormBuilder("sources");
    static final Column KEY = COLUMNS.required("key");
    static final Column NAME = COLUMNS.required("name", Literals.EMISSION_SOURCE__NAME);
    static final Column FACILITY = COLUMNS.optional("facility");
    static final Column CATEGORY = COLUMNS.optional("category", Offer.CATEGORIES);
    static final Column SUBCATEGORY = COLUMNS.optional("subcategory", Literals.EMISSION_SOURCE__SUBCATEGORY,
            Offer.SUBCATEGORIES);
    static final Column METHOD = COLUMNS.optional("method", Literals.EMISSION_SOURCE__METHOD_ID, Offer.EMISSION_METHODS);
    static final Column METHOD_EDITION = COLUMNS.optional("methodEdition", Literals.EMISSION_SOURCE__METHOD_EDITION);
    static final Column FACTOR = COLUMNS.optional("factor", Literals.EMISSION_SOURCE__FACTOR_KEY, Offer.FACTOR_KEYS);
    static final Column STATUS = COLUMNS.required("status", Literals.EMISSION_SOURCE__STATUS);
    static final Column REASON = COLUMNS.optional("reason", Literals.EMISSION_SOURCE__STATUS_REASON);
    static final Column REPORTED = COLUMNS.optional("reported", Literals.REPORTED_VALUE__VALUE);
    static final Column REPORTED_UNIT = COLUMNS.optional("reportedUnit", Literals.REPORTED_VALUE__UNIT, Offer.UNITS);
    static final Column BIOGENIC = COLUMNS.optional("biogenic");
    static final Column BIOGENIC_KIND = COLUMNS.optional("biogenicKind", Literals.EMISSION_SOURCE__BIOGENIC_KIND);
    static final Column START = COLUMNS.optional("start", Literals.EMISSION_SOURCE__PERIOD_START);
    static final Column END = COLUMNS.optional("end", Literals.EMISSION_SOURCE__PERIOD_END);
    static final Column REMARK = COLUMNS.optional("remark", Literals.EMISSION_SOURCE__REMARK);
    static final Column CORRECTED = COLUMNS.optional("corrected", Literals.REPORTED_VALUE__CORRECTED);
    static final Column CORRECTED_REASON = COLUMNS.optional("correctedReason", Literals.REPORTED_VALUE__CORRECTED_REASON);
    static final SheetForm FORM = COLUMNS.form();

    /** Quantified sources with the place that says so, until activity data are found for them. */
    private final Map<EmissionSource, Place> quantified = new LinkedHashMap<>();

    private boolean correctionsStated;

    SourceSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__SOURCES);
    }

    @Override
    void complete(Fields row, EmissionSource source, List<EStructuralFeature> stated) {
        Method method = checks().method(row, METHOD, source.getMethodId(), Method.Kind.EMISSION);
        category(row, source, method);
        if (row.has(CATEGORY)) {
            stated.add(Literals.EMISSION_SOURCE__CATEGORY);
        }
        source.setSubcategory(checks().subcategory(row, SUBCATEGORY, source.getSubcategory(), source.getCategory()));
        refer(row, FACILITY, Literals.FACILITY, "facilityUnknown", source, Literals.EMISSION_SOURCE__FACILITY_ID, stated);
        factorKey(row, source);
        status(row, source);
        if (row.has(BIOGENIC)) {
            source.setBiogenicShare(row.share(BIOGENIC));
            stated.add(Literals.EMISSION_SOURCE__BIOGENIC_SHARE);
        }
        checks().period(row, START, source.getPeriodStart(), END, source.getPeriodEnd());
        String[] results = method == null ? new String[0]
                : Stream.of(method.resultUnit(), "tCO2e").distinct().toArray(String[]::new);
        source.setReported(Parts.reported(row, checks(), REPORTED, REPORTED_UNIT, results));
        if (row.has(REPORTED)) {
            correctionsStated = row.has(CORRECTED);
            stated.add(Literals.EMISSION_SOURCE__REPORTED);
        }
        if (row.valid() && source.getStatus() == SourceStatus.QUANTIFIED && Vocabulary.activity(method).isPresent()) {
            quantified.put(source, row.place(STATUS));
        }
    }

    /**
     * Called when all sheets are read: a quantified source that has no quantity, neither in this file nor in the
     * inventory, is refused with everything that belongs to it.
     */
    void finish() {
        quantified.keySet().removeIf(source -> run().rowsFor(source.getId())
                || run().held(source.getId()) instanceof EmissionSource held && !held.getActivityData().isEmpty());
        Set<String> refused = new HashSet<>();
        quantified.forEach((source, place) -> {
            run().issues().wrong(place, "sourceWithoutQuantity", source.getName(), Choice.of(Literals.SOURCE_STATUS).all());
            refused.add(source.getId());
        });
        if (!refused.isEmpty()) {
            run().entries().removeIf(entry -> refused.contains(entry.object().getId()) || refused.contains(entry.ownerId()));
        }
    }

    @Override
    void take(EmissionSource source, List<EStructuralFeature> stated) {
        if (!correctionsStated && source.getReported() != null
                && run().held(source.getId()) instanceof EmissionSource held) {
            keepCorrection(held, source.getReported());
        }
        super.take(source, stated);
    }

    /** A file without the column of corrections says nothing about them: they stand as long as what was reported does. */
    private static void keepCorrection(EmissionSource held, ReportedValue now) {
        ReportedValue before = held.getReported();
        if (before != null && Objects.equals(before.getValue(), now.getValue())
                && Objects.equals(before.getUnit(), now.getUnit())) {
            now.setCorrected(before.getCorrected());
            now.setCorrectedReason(before.getCorrectedReason());
        }
    }

    private void category(Fields row, EmissionSource source, Method method) {
        Integer category = row.whole(CATEGORY, 1, 6);
        int ofMethod = method == null ? 0 : method.category();
        if (category != null) {
            source.setCategory(category);
        } else if (ofMethod > 0 && row.isEmpty(CATEGORY)) {
            source.setCategory(ofMethod);
        } else if (row.isEmpty(CATEGORY)) {
            row.wrong(CATEGORY, "categoryMissing");
        }
        if (category != null && ofMethod > 0 && category != ofMethod) {
            row.note(CATEGORY, "categoryOfMethod", category, method.id(), ofMethod);
        }
    }

    private void factorKey(Fields row, EmissionSource source) {
        String text = source.getFactorKey();
        Vocabulary vocabulary = run().vocabulary();
        if (text == null || vocabulary.factorRows().isEmpty()) {
            return;
        }
        String key = vocabulary.factorKey(text);
        if (key != null) {
            source.setFactorKey(key);
        } else {
            row.note(FACTOR, "factorUnknown", text, Nearest.of(text, vocabulary.factorRows().keySet()).orElse(""));
        }
    }

    private static void status(Fields row, EmissionSource source) {
        if (!row.holds(STATUS, Choice.of(Literals.SOURCE_STATUS))) {
            return;
        }
        boolean quantified = source.getStatus() == SourceStatus.QUANTIFIED;
        if (quantified && row.isEmpty(METHOD)) {
            row.wrong(METHOD, "methodMissing");
        }
        if (!quantified && row.isEmpty(REASON)) {
            row.wrong(REASON, "reasonMissing", row.text(STATUS));
        }
    }
}
