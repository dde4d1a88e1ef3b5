package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.SheetReading.RowReader;
import org.hecha.model.base.BasePackage;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;

/** Values for the symbols of methods, of sources and of reduction projects. */
final class ParameterSheet implements RowReader {

    private static final FormBuilder COLUMNS = new FormBuilder("parameters");
    static final Column OWNER = COLUMNS.required("owner");
    static final Column SYMBOL = COLUMNS.required("symbol", Literals.PARAMETER__SYMBOL);
    static final Column VALUE = COLUMNS.optional("value", Literals.PARAMETER__VALUE);
    static final Column UNIT = COLUMNS.optional("unit", Literals.PARAMETER__UNIT, Offer.UNITS);
    static final Column KIND = COLUMNS.optional("kind", BasePackage.Literals.PROVENANCE__KIND);
    static final Column DOCUMENT = COLUMNS.optional("document", BasePackage.Literals.PROVENANCE__DOCUMENT_ID);
    static final Column EDITION = COLUMNS.optional("edition", BasePackage.Literals.PROVENANCE__EDITION);
    static final Column ENTRY = COLUMNS.optional("entry", BasePackage.Literals.PROVENANCE__ENTRY);
    static final Column NOTE = COLUMNS.optional("note", BasePackage.Literals.PROVENANCE__NOTE);
    static final Column EVIDENCE = COLUMNS.optional("evidence", BasePackage.Literals.PROVENANCE__EVIDENCE_IDS);
    static final Column UNCERTAINTY = COLUMNS.optional("uncertainty");
    static final Column DISTRIBUTION = COLUMNS.optional("distribution", Offer.DISTRIBUTIONS);
    static final Column GROUP = COLUMNS.optional("group");
    static final Column RECORD = COLUMNS.optional("record");
    static final SheetForm FORM = COLUMNS.form();

    private final ImportRun run;
    private final Checks checks;
    private final Map<String, Integer> seen = new HashMap<>();

    ParameterSheet(ImportRun run) {
        this.run = run;
        this.checks = new Checks(run);
    }

    @Override
    public void row(Fields row) {
        String key = row.text(OWNER);
        Parameter parameter = InventoryFactory.eINSTANCE.createParameter();
        row.fill(parameter);
        given(row);
        parameter.setProvenance(Parts.provenance(row));
        parameter.setUncertainty(Parts.uncertainty(row, UNCERTAINTY, DISTRIBUTION, GROUP));
        ImportRun.Known owner = run.find(Literals.EMISSION_SOURCE, key);
        boolean source = owner != null;
        owner = source ? owner : run.find(Literals.REDUCTION_PROJECT, key);
        if (owner == null) {
            if (!key.isEmpty()) {
                row.wrong(OWNER, "ownerUnknown", key);
            }
            return;
        }
        if (owner.valid()) {
            fit(row, parameter, source ? ((EmissionSource) owner.object()).getMethodId()
                    : ((ReductionProject) owner.object()).getMethodId());
        }
        parameter.setId(idOf(owner.object().getId(), parameter.getSymbol(), row.text(RECORD)));
        Integer before = seen.putIfAbsent(parameter.getId(), row.row());
        if (before != null) {
            row.wrong(SYMBOL, "symbolTwice", parameter.getSymbol(), key, before);
        }
        if (!row.valid()) {
            return;
        }
        if (!owner.valid()) {
            row.note(OWNER, "ownerRefused", key, owner.place().row());
            return;
        }
        EReference home = source ? Literals.EMISSION_SOURCE__PARAMETERS : Literals.REDUCTION_PROJECT__PARAMETERS;
        List<EStructuralFeature> stated = new ArrayList<>(row.stated(Literals.PARAMETER));
        stated.add(Literals.PARAMETER__PROVENANCE);
        if (row.has(UNCERTAINTY)) {
            stated.add(Literals.PARAMETER__UNCERTAINTY);
        }
        run.add(parameter, owner.object().getId(), home, stated);
    }

    /** A source has one value per symbol: the one it holds already is the one that is meant, whoever entered it. */
    private String idOf(String ownerId, String symbol, String record) {
        List<Parameter> values = run.held(ownerId) instanceof EmissionSource source ? source.getParameters()
                : run.held(ownerId) instanceof ReductionProject project ? project.getParameters() : List.of();
        return values.stream().filter(value -> value.getId() != null && Objects.equals(value.getSymbol(), symbol))
                .map(Parameter::getId).findFirst()
                .orElseGet(() -> run.id(Literals.PARAMETER, record.isEmpty() ? ownerId + '\n' + symbol : record));
    }

    /**
     * A row states a value with its unit. It may leave both empty where it only says how sure the published default is,
     * or where it is the row of a default that was accepted.
     */
    private void given(Fields row) {
        boolean ofDefault = !row.isEmpty(UNCERTAINTY)
                || run.held(row.text(RECORD)) instanceof Parameter held && held.getValue() == null;
        if (row.isEmpty(VALUE) && !ofDefault) {
            row.wrong(VALUE, "valueMissing", VALUE.title(), VALUE.hint());
        }
        if (row.isEmpty(UNIT) && !(ofDefault && row.isEmpty(VALUE))) {
            row.wrong(UNIT, "valueMissing", UNIT.title(), UNIT.hint());
        }
    }

    private void fit(Fields row, Parameter parameter, String methodId) {
        Method method = methodId == null ? null : run.vocabulary().method(methodId).orElse(null);
        if (method == null || parameter.getSymbol() == null) {
            return;
        }
        Symbol symbol = method.symbol(parameter.getSymbol()).filter(ParameterSheet::takesParameter).orElse(null);
        if (symbol == null) {
            row.wrong(SYMBOL, "symbolUnknown", parameter.getSymbol(), method.id(), symbols(method));
            return;
        }
        if (parameter.getValue() == null) {
            return;
        }
        parameter.setUnit(checks.unit(row, UNIT, parameter.getUnit(), symbol.unit()));
        checks.plausible(row, VALUE, parameter.getValue(), parameter.getUnit(), symbol);
    }

    private static String symbols(Method method) {
        return String.join(", ", method.symbols().stream().filter(ParameterSheet::takesParameter)
                .map(s -> s.name() + " (" + s.unit() + ')').toList());
    }

    /** Parameters of a source's method; the monitored values of a project are what its method calls arguments. */
    private static boolean takesParameter(Symbol symbol) {
        return symbol.role() == Symbol.Role.PARAMETER || symbol.role() == Symbol.Role.ARGUMENT;
    }
}
