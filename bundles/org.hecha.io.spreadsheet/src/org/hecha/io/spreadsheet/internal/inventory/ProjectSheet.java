package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.standard.Method;

/** Reduction projects. */
final class ProjectSheet extends KeyedSheet<ReductionProject> {

    private static final FormBuilder COLUMNS = new FormBuilder("projects");
    static final Column KEY = COLUMNS.required("key");
    static final Column NAME = COLUMNS.required("name", Literals.REDUCTION_PROJECT__NAME);
    static final Column METHOD =
            COLUMNS.optional("method", Literals.REDUCTION_PROJECT__METHOD_ID, Offer.REDUCTION_METHODS);
    static final Column IMPLEMENTED = COLUMNS.required("implemented", Literals.REDUCTION_PROJECT__IMPLEMENTED);
    static final Column COMMISSIONED = COLUMNS.optional("commissioned", Literals.REDUCTION_PROJECT__COMMISSIONED_ON);
    static final Column INSIDE = COLUMNS.optional("inside", Literals.REDUCTION_PROJECT__INSIDE_BOUNDARY);
    static final Column SCENARIO = COLUMNS.optional("scenario", Literals.REDUCTION_PROJECT__BASELINE_SCENARIO);
    static final Column BASELINE = COLUMNS.optional("baseline", Literals.REDUCTION_PROJECT__BASELINE);
    static final Column PROJECT = COLUMNS.optional("project", Literals.REDUCTION_PROJECT__PROJECT);
    static final Column LEAKAGE = COLUMNS.optional("leakage", Literals.REDUCTION_PROJECT__LEAKAGE);
    static final Column START = COLUMNS.optional("start", Literals.REDUCTION_PROJECT__PERIOD_START);
    static final Column END = COLUMNS.optional("end", Literals.REDUCTION_PROJECT__PERIOD_END);
    static final Column REPORTED = COLUMNS.optional("reported", Literals.REPORTED_VALUE__VALUE);
    static final Column REPORTED_UNIT = COLUMNS.optional("reportedUnit", Literals.REPORTED_VALUE__UNIT, Offer.UNITS);
    static final Column EVIDENCE = COLUMNS.optional("evidence", Literals.REDUCTION_PROJECT__EVIDENCE_IDS);
    static final SheetForm FORM = COLUMNS.form();

    ProjectSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__PROJECTS);
    }

    @Override
    void complete(Fields row, ReductionProject project, List<EStructuralFeature> stated) {
        checks().method(row, METHOD, project.getMethodId(), Method.Kind.FIGURE, Method.Kind.REDUCTION);
        if (project.isImplemented() && project.getCommissionedOn() == null && row.isEmpty(COMMISSIONED)) {
            row.wrong(COMMISSIONED, "commissioningMissing");
        }
        Checks.notNegative(row, BASELINE, project.getBaseline());
        Checks.notNegative(row, PROJECT, project.getProject());
        Checks.notNegative(row, LEAKAGE, project.getLeakage());
        Checks.ordered(row, START, project.getPeriodStart(), END, project.getPeriodEnd());
        project.setReported(Parts.reported(row, checks(), REPORTED, REPORTED_UNIT, "tCO2e", "tCO2"));
        if (row.has(REPORTED)) {
            stated.add(Literals.REDUCTION_PROJECT__REPORTED);
        }
    }
}
