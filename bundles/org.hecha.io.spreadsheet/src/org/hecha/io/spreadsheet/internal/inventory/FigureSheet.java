package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.Method;

/** Figures that the organization printed and that can be recalculated. */
final class FigureSheet extends KeyedSheet<ReportedFigure> {

    private static final FormBuilder COLUMNS = new FormBuilder("figures");
    static final Column KEY = COLUMNS.required("key");
    static final Column LABEL = COLUMNS.required("label", Literals.REPORTED_FIGURE__LABEL);
    static final Column METHOD = COLUMNS.required("method", Literals.REPORTED_FIGURE__METHOD_ID, Offer.FIGURE_METHODS);
    static final Column VALUE = COLUMNS.optional("value", Literals.REPORTED_FIGURE__VALUE);
    static final Column UNIT = COLUMNS.optional("unit", Literals.REPORTED_FIGURE__UNIT, Offer.UNITS);
    static final Column START = COLUMNS.optional("start", Literals.REPORTED_FIGURE__PERIOD_START);
    static final Column END = COLUMNS.optional("end", Literals.REPORTED_FIGURE__PERIOD_END);
    static final Column REMARK = COLUMNS.optional("remark", Literals.REPORTED_FIGURE__REMARK);
    static final SheetForm FORM = COLUMNS.form();

    FigureSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__FIGURES);
    }

    @Override
    void complete(Fields row, ReportedFigure figure, List<EStructuralFeature> stated) {
        Method method = checks().method(row, METHOD, figure.getMethodId(), Method.Kind.FIGURE);
        Checks.unitGiven(row, VALUE, UNIT, figure.getValue(), figure.getUnit());
        if (method != null) {
            figure.setUnit(checks().unit(row, UNIT, figure.getUnit(), method.resultUnit()));
        }
        checks().period(row, START, figure.getPeriodStart(), END, figure.getPeriodEnd());
        if (run().has(ArgumentSheet.FORM)) {
            stated.add(Literals.REPORTED_FIGURE__ARGUMENTS);
        }
    }
}
