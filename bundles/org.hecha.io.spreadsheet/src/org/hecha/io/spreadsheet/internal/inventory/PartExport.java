package org.hecha.io.spreadsheet.internal.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.hecha.io.spreadsheet.internal.form.Choice;
import org.hecha.io.spreadsheet.internal.form.Column;
import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryPackage.Literals;

/** Rows of the sheets about what an inventory has once. */
final class PartExport {

    private final InventoryExport export;
    private final Inventory inventory;
    private final Locale locale;

    PartExport(InventoryExport export, Inventory inventory, Locale locale) {
        this.export = export;
        this.inventory = inventory;
        this.locale = locale;
    }

    /** One row per attribute that is set. */
    Stream<Map<Column, String>> statements() {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (EReference home : List.of(Literals.INVENTORY__BOUNDARY, Literals.INVENTORY__STATEMENTS,
                Literals.INVENTORY__BASE_YEAR, Literals.INVENTORY__SIGNIFICANCE)) {
            EObject part = (EObject) inventory.eGet(home);
            for (EAttribute attribute : part == null ? List.<EAttribute>of() : part.eClass().getEAttributes()) {
                // an approach that was never chosen reads as the first one: a boundary always has one
                if (part.eIsSet(attribute) || attribute == Literals.BOUNDARY__APPROACH) {
                    rows.add(new HashMap<>(Map.of(StatementSheet.ITEM, Choice.STATEMENTS.print(attribute, locale),
                            StatementSheet.TEXT, export.print(part.eGet(attribute), attribute))));
                }
            }
        }
        return rows.stream();
    }

    Stream<Map<Column, String>> exclusions() {
        return inventory.getBoundary() == null ? Stream.empty()
                : inventory.getBoundary().getExclusions().stream().map(one -> export.keyed(ExclusionSheet.FORM, one));
    }

    Stream<Map<Column, String>> changes() {
        return inventory.getBaseYear() == null ? Stream.empty()
                : inventory.getBaseYear().getChanges().stream().map(one -> export.keyed(ChangeSheet.FORM, one));
    }

    Stream<Map<Column, String>> criteria() {
        return inventory.getSignificance() == null ? Stream.empty()
                : inventory.getSignificance().getCriteria().stream().map(one -> export.keyed(CriterionSheet.FORM, one));
    }

    Stream<Map<Column, String>> assessments() {
        return inventory.getSignificance() == null ? Stream.empty()
                : inventory.getSignificance().getAssessments().stream().map(this::assessment);
    }

    private Map<Column, String> assessment(IndirectAssessment assessment) {
        Map<Column, String> row = export.keyed(AssessmentSheet.FORM, assessment);
        row.put(AssessmentSheet.SCORES, assessment.getScores().stream()
                .map(score -> score.getCriterionId() + " = " + score.getScore().toPlainString())
                .collect(Collectors.joining("; ")));
        return row;
    }
}
