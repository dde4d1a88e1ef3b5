package org.hecha.io.spreadsheet.internal.inventory;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.model.inventory.SignificanceCriterion;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** Criteria by which indirect emissions are judged. */
final class CriterionSheet extends PartSheet<SignificanceCriterion> {

    private static final FormBuilder COLUMNS = new FormBuilder("criteria");
    static final Column KEY = COLUMNS.required("key");
    static final Column KIND = COLUMNS.required("kind", Literals.SIGNIFICANCE_CRITERION__KIND);
    static final Column NAME = COLUMNS.required("name", Literals.SIGNIFICANCE_CRITERION__NAME);
    static final Column WEIGHT = COLUMNS.required("weight", Literals.SIGNIFICANCE_CRITERION__WEIGHT);
    static final Column DESCRIPTION = COLUMNS.optional("description", Literals.SIGNIFICANCE_CRITERION__DESCRIPTION);
    static final SheetForm FORM = COLUMNS.form();

    CriterionSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__SIGNIFICANCE, Literals.SIGNIFICANCE__CRITERIA);
    }

    @Override
    void complete(Fields row, SignificanceCriterion criterion, List<EStructuralFeature> stated) {
        Checks.notNegative(row, WEIGHT, criterion.getWeight());
    }
}
