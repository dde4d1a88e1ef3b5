package org.hecha.io.spreadsheet.internal.inventory;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.io.spreadsheet.internal.form.Column.Offer;
import org.hecha.io.spreadsheet.internal.form.Fields;
import org.hecha.io.spreadsheet.internal.form.FormBuilder;
import org.hecha.io.spreadsheet.internal.form.SheetForm;
import org.hecha.io.spreadsheet.internal.value.NumberText;
import org.hecha.io.spreadsheet.internal.value.Parsed;
import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.SignificanceScore;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** What the criteria say of each sub-category of indirect emissions. */
final class AssessmentSheet extends PartSheet<IndirectAssessment> {

    private static final FormBuilder COLUMNS = new FormBuilder("assessments");
    static final Column KEY = COLUMNS.required("key");
    static final Column SUBCATEGORY = COLUMNS.required("subcategory", Literals.INDIRECT_ASSESSMENT__SUBCATEGORY,
            Offer.SUBCATEGORIES);
    static final Column ESTIMATE = COLUMNS.optional("estimate", Literals.INDIRECT_ASSESSMENT__ESTIMATE);
    static final Column SCORES = COLUMNS.optional("scores");
    static final Column SIGNIFICANT = COLUMNS.required("significant", Literals.INDIRECT_ASSESSMENT__SIGNIFICANT);
    static final Column REASON = COLUMNS.optional("reason", Literals.INDIRECT_ASSESSMENT__REASON);
    static final SheetForm FORM = COLUMNS.form();

    AssessmentSheet(ImportRun run) {
        super(run, FORM, Literals.INVENTORY__SIGNIFICANCE, Literals.SIGNIFICANCE__ASSESSMENTS);
    }

    @Override
    void complete(Fields row, IndirectAssessment assessment, List<EStructuralFeature> stated) {
        assessment.setSubcategory(checks().subcategory(row, SUBCATEGORY, assessment.getSubcategory(), 0));
        category(row, assessment);
        stated.add(Literals.INDIRECT_ASSESSMENT__CATEGORY);
        if (row.has(SCORES)) {
            stated.add(Literals.INDIRECT_ASSESSMENT__SCORES);
            row.list(SCORES).forEach(score -> score(row, assessment, score));
        }
    }

    /** A sub-category begins with its category: 3.1 is of category 3. */
    private static void category(Fields row, IndirectAssessment assessment) {
        String subcategory = assessment.getSubcategory();
        if (subcategory == null) {
            return;
        }
        char first = subcategory.charAt(0);
        if (first < '2' || first > '6' || subcategory.length() > 1 && subcategory.charAt(1) != '.') {
            row.wrong(SUBCATEGORY, "subcategoryNotIndirect", subcategory);
        } else {
            assessment.setCategory(first - '0');
        }
    }

    /** {@code key of the criterion = score} */
    private void score(Fields row, IndirectAssessment assessment, String text) {
        String[] parts = text.split("[=＝:：]", 2);
        Parsed<BigDecimal> number = parts.length < 2 ? null : NumberText.parse(parts[1].strip());
        if (number == null || number.failed() || number.value().signum() < 0) {
            row.wrong(SCORES, "scoreUnreadable", text);
            return;
        }
        ImportRun.Known criterion = run().find(Literals.SIGNIFICANCE_CRITERION, parts[0].strip());
        if (criterion == null) {
            row.wrong(SCORES, "criterionUnknown", parts[0].strip());
            return;
        }
        SignificanceScore score = InventoryFactory.eINSTANCE.createSignificanceScore();
        score.setCriterionId(criterion.object().getId());
        score.setScore(number.value());
        assessment.getScores().add(score);
    }
}
