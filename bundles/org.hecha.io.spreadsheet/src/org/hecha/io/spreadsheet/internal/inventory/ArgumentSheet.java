package org.hecha.io.spreadsheet.internal.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.form.SheetReading.RowReader;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.Method;
import org.hecha.standard.Symbol;

/** What goes into the figures: literal values, or numbers of sources, removals and other figures. */
final class ArgumentSheet implements RowReader {

    private static final FormBuilder COLUMNS = new FormBuilder("arguments");
    static final Column FIGURE = COLUMNS.required("figure");
    static final Column SYMBOL = COLUMNS.required("symbol", Literals.FIGURE_ARGUMENT__SYMBOL);
    static final Column SIGN = COLUMNS.optional("sign", Offer.SIGNS);
    static final Column VALUE = COLUMNS.optional("value", Literals.FIGURE_ARGUMENT__VALUE);
    static final Column UNIT = COLUMNS.optional("unit", Literals.FIGURE_ARGUMENT__UNIT, Offer.UNITS);
    static final Column REFERENCE = COLUMNS.optional("reference");
    static final Column ASPECT = COLUMNS.optional("aspect", Offer.ASPECTS);
    static final SheetForm FORM = COLUMNS.form();

    private static final List<EClass> REFERABLE = List.of(Literals.EMISSION_SOURCE, Literals.REMOVAL, Literals.REPORTED_FIGURE);

    private final ImportRun run;
    private final Checks checks;
    private final Map<String, ReportedFigure> standIns = new HashMap<>();

    ArgumentSheet(ImportRun run) {
        this.run = run;
        this.checks = new Checks(run);
    }

    @Override
    public void row(Fields row) {
        String key = row.text(FIGURE);
        FigureArgument argument = InventoryFactory.eINSTANCE.createFigureArgument();
        row.fill(argument);
        if (!row.isEmpty(SIGN)) {
            Integer sign = row.choice(SIGN, Choice.SIGNS);
            argument.setSign(sign == null ? 1 : sign);
        }
        reference(row, argument);
        ImportRun.Known figure = key.isEmpty() ? null : run.find(Literals.REPORTED_FIGURE, key);
        if (figure == null) {
            if (!key.isEmpty()) {
                row.wrong(FIGURE, "figureUnknown", key);
            }
            return;
        }
        if (figure.valid()) {
            fit(row, argument, ((ReportedFigure) figure.object()).getMethodId());
        }
        if (row.valid() && !figure.valid()) {
            row.note(FIGURE, "ownerRefused", key, figure.place().row());
        } else if (row.valid()) {
            holder((ReportedFigure) figure.object(), figure.place() == null).getArguments().add(argument);
        }
    }

    private void reference(Fields row, FigureArgument argument) {
        String key = row.text(REFERENCE);
        if (key.isEmpty() == (argument.getValue() == null) && row.valid()) {
            row.wrong(VALUE, key.isEmpty() ? "argumentEmpty" : "argumentTwice", key);
        }
        if (!row.isEmpty(ASPECT)) {
            argument.setRefAspect(row.choice(ASPECT, Choice.ASPECTS));
        }
        if (key.isEmpty()) {
            Checks.unitGiven(row, VALUE, UNIT, argument.getValue(), argument.getUnit());
            return;
        }
        for (EClass type : REFERABLE) {
            ImportRun.Known known = run.find(type, key);
            if (known != null) {
                argument.setRefId(known.object().getId());
                return;
            }
        }
        row.wrong(REFERENCE, "referenceUnknown", key);
    }

    private void fit(Fields row, FigureArgument argument, String methodId) {
        Method method = methodId == null ? null : run.vocabulary().method(methodId).orElse(null);
        if (method == null || argument.getSymbol() == null) {
            return;
        }
        Symbol symbol = method.symbol(argument.getSymbol()).filter(s -> s.role() == Symbol.Role.ARGUMENT).orElse(null);
        if (symbol == null) {
            row.wrong(SYMBOL, "symbolUnknown", argument.getSymbol(), method.id(), String.join(", ", method.symbols().stream()
                    .filter(s -> s.role() == Symbol.Role.ARGUMENT).map(s -> s.name() + " (" + s.unit() + ')').toList()));
        } else if (argument.getValue() != null) {
            argument.setUnit(checks.unit(row, UNIT, argument.getUnit(), symbol.unit()));
        }
    }

    /** The figure to which the arguments go: the row's own object, or a stand-in for one that only the inventory has. */
    private ReportedFigure holder(ReportedFigure figure, boolean onlyHeld) {
        if (!onlyHeld) {
            return figure;
        }
        return standIns.computeIfAbsent(figure.getId(), id -> {
            ReportedFigure standIn = InventoryFactory.eINSTANCE.createReportedFigure();
            standIn.setId(id);
            run.add(standIn, "", Literals.INVENTORY__FIGURES, List.of(Literals.REPORTED_FIGURE__ARGUMENTS));
            return standIn;
        });
    }
}
