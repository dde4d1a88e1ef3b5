package org.hecha.standard.iso14064.internal.check;

import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Subcategory;
import org.hecha.standard.calculation.Categories;

/** Assessments and sources of an inventory by the sub-category they name. */
final class Assessed {

    private final Categories categories;
    private final Inventory inventory;

    Assessed(Categories categories, Inventory inventory) {
        this.categories = categories;
        this.inventory = inventory;
    }

    /** All assessments; none where significance was not judged. */
    List<IndirectAssessment> all() {
        return inventory.getSignificance() == null ? List.of() : inventory.getSignificance().getAssessments();
    }

    /** The sub-category an assessment is of. */
    Optional<Subcategory> of(IndirectAssessment assessment) {
        return known(assessment.getSubcategory())
                .filter(sub -> assessment.getCategory() == 0 || sub.category() == assessment.getCategory());
    }

    /** The assessment of a sub-category. */
    Optional<IndirectAssessment> of(Subcategory subcategory) {
        return all().stream().filter(each -> of(each).equals(Optional.of(subcategory))).findFirst();
    }

    /** Sources that name the sub-category. */
    List<EmissionSource> sources(Subcategory subcategory) {
        return inventory.getSources().stream()
                .filter(source -> known(source.getSubcategory()).equals(Optional.of(subcategory))).toList();
    }

    /** The sub-category that a word names. */
    Optional<Subcategory> known(String word) {
        return word == null ? Optional.empty() : categories.subcategory(word.strip());
    }

    /** What an assessment is called in sentences. */
    static String name(IndirectAssessment assessment) {
        return assessment.getSubcategory() == null || assessment.getSubcategory().isBlank()
                ? String.valueOf(assessment.getId()) : assessment.getSubcategory();
    }
}
