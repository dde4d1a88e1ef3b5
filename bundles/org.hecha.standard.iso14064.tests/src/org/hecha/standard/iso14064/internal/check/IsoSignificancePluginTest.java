package org.hecha.standard.iso14064.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Exclusion;
import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Significance;
import org.hecha.model.inventory.SignificanceCriterion;
import org.hecha.model.inventory.SignificanceScore;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Category;
import org.hecha.standard.Subcategory;
import org.hecha.standard.calculation.Categories;
import org.hecha.verification.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sub-categories and the significance of indirect emissions. */
class IsoSignificancePluginTest extends IsoBench {

    private static final InventoryFactory MAKE = InventoryFactory.eINSTANCE;
    private static final String RULE = "ISO14064-1-5.2.3-";

    private final Significance significance = MAKE.createSignificance();

    @BeforeEach
    void judge() {
        significance.setThreshold(new BigDecimal("3"));
        criterion("magnitude", "0.7");
        criterion("influence", "0.3");
    }

    private SignificanceCriterion criterion(String name, String weight) {
        SignificanceCriterion criterion = MAKE.createSignificanceCriterion();
        criterion.setId(name);
        criterion.setName(name);
        criterion.setWeight(new BigDecimal(weight));
        criterion.setDescription("1 small, 5 large");
        significance.getCriteria().add(criterion);
        return criterion;
    }

    private IndirectAssessment assessment(String subcategory, boolean significant, String magnitude, String influence) {
        IndirectAssessment assessment = MAKE.createIndirectAssessment();
        assessment.setId("A" + subcategory);
        assessment.setSubcategory(subcategory);
        assessment.setCategory(subcategory.charAt(0) - '0');
        assessment.setSignificant(significant);
        score(assessment, "magnitude", magnitude);
        score(assessment, "influence", influence);
        significance.getAssessments().add(assessment);
        inventory.setSignificance(significance);
        return assessment;
    }

    private static void score(IndirectAssessment assessment, String criterion, String value) {
        if (value != null) {
            SignificanceScore score = MAKE.createSignificanceScore();
            score.setCriterionId(criterion);
            score.setScore(new BigDecimal(value));
            assessment.getScores().add(score);
        }
    }

    @Test
    void theDeclaredCategoriesAreComplete() {
        Categories categories = service(Categories.class);
        assertEquals(List.of(1, 2, 3, 4, 5, 6), categories.categories().stream().map(Category::number).toList());
        assertEquals(List.of(5, 2, 5, 5, 4, 1),
                categories.categories().stream().map(category -> category.subcategories().size()).toList());
        assertEquals(List.of(), categories.refused());
        for (Category category : categories.categories()) {
            for (Subcategory sub : category.subcategories()) {
                assertTrue(sub.id().startsWith(category.number() + "."), sub.id());
            }
        }
        assertEquals(List.of("CO2", "CH4", "N2O", "NF3", "SF6", "HFCs", "PFCs", "CO2e"),
                categories.gasGroups().stream().map(group -> group.id()).toList());
        assertTrue(service(org.hecha.standard.calculation.Quantification.class).factorTable("GWP-AR5").orElseThrow()
                .factors().stream().allMatch(factor -> factor.key().equals("HCFC-22")
                        || categories.gasGroups().stream().filter(group -> group.holds(factor.key())).count() == 1));
    }

    @Test
    void everySourceNamesASubcategoryOfItsCategory() {
        EmissionSource power = source("power", 2, "");
        fails("ISO14064-1-5.2.2", "power", "no sub-category");
        power.setSubcategory("3.1");
        fails("ISO14064-1-5.2.2", "power", "no sub-category of category 2");
        power.setSubcategory("sunlight");
        fails("ISO14064-1-5.2.2", "power", "no known");

        power.setSubcategory("imported-electricity");
        passes("ISO14064-1-5.2.2");
        power.setSubcategory("2.1");
        passes("ISO14064-1-5.2.2");
    }

    @Test
    void criteriaAreDocumentedOnceThereIsSomethingIndirect() {
        isNotAsked(RULE + "CRITERIA");
        source("power", 2, "");
        fails(RULE + "CRITERIA", "", "criteria of significance");

        inventory.setSignificance(significance);
        passes(RULE + "CRITERIA");
        significance.setThreshold(null);
        significance.getCriteria().get(0).setWeight(BigDecimal.ZERO);
        significance.getCriteria().get(1).setDescription("");
        fails(RULE + "CRITERIA", "", "threshold", "weight of the criterion \"magnitude\"", "\"influence\"");
    }

    @Test
    void everyIndirectSubcategoryIsAssessed() {
        // 2 + 5 + 5 + 4 + 1 = 17 sub-categories of the categories 2 to 6
        for (Category category : service(Categories.class).categories()) {
            if (category.number() > 1) {
                category.subcategories().forEach(sub -> assessment(sub.id(), false, "1", "1"));
            }
        }
        assertEquals(17, significance.getAssessments().size());
        passes(RULE + "ASSESSED");

        significance.getAssessments().remove(16);
        fails(RULE + "ASSESSED", "", "6.1 other indirect emissions");
        EmissionSource none = source("nothing else", 6, "");
        none.setSubcategory("other-indirect");
        fails(RULE + "ASSESSED", "", "6.1");
        none.setStatus(SourceStatus.NOT_APPLICABLE);
        passes(RULE + "ASSESSED");
    }

    @Test
    void theConclusionFollowsFromTheWeightedScore() {
        isNotAsked(RULE + "SCORE");
        // 0.7 x 3 + 0.3 x 3 = 3.0: exactly the threshold, significant
        IndirectAssessment freight = assessment("3.1", true, "3", "3");
        passes(RULE + "SCORE");
        freight.setSignificant(false);
        fails(RULE + "SCORE", "A3.1", "3.1", "3.0", "reaches");
        freight.setReason("outsourced to a verified carrier");
        passes(RULE + "SCORE");

        // 0.7 x 1 + 0.3 x 5 = 2.2 < 3
        IndirectAssessment commuting = assessment("3.3", true, "1", "5");
        fails(RULE + "SCORE", "A3.3", "2.2", "below");
        commuting.setSignificant(false);
        passes(RULE + "SCORE");
    }

    @Test
    void aScoreThatIsMissingDoubleOrNegativeDoesNotCount() {
        IndirectAssessment freight = assessment("3.1", true, "5", null);
        fails(RULE + "SCORE", "A3.1", "influence");
        score(freight, "influence", "-1");
        fails(RULE + "SCORE", "A3.1", "influence");
        freight.getScores().remove(1);
        score(freight, "influence", "1");
        passes(RULE + "SCORE");
        score(freight, "influence", "5");
        fails(RULE + "SCORE", "A3.1", "influence");

        freight.getScores().remove(2);
        significance.setThreshold(null);
        isUndecided(RULE + "SCORE");
    }

    @Test
    void whatIsSignificantIsQuantifiedOrExplained() {
        assessment("3.2", false, "1", "1");
        isNotAsked(RULE + "QUANTIFIED");
        assessment("3.1", true, "5", "5");
        fails(RULE + "QUANTIFIED", "A3.1", "3.1");

        EmissionSource freight = source("freight", 3, "");
        freight.setSubcategory("upstream-freight");
        passes(RULE + "QUANTIFIED");
        freight.setStatus(SourceStatus.MISSING);
        fails(RULE + "QUANTIFIED", "A3.1");
        freight.setStatusReason("the carrier answers in May");
        passes(RULE + "QUANTIFIED");

        freight.setStatusReason("");
        Exclusion exclusion = MAKE.createExclusion();
        exclusion.setWhat("category 3.1, by rail");
        inventory.getBoundary().getExclusions().add(exclusion);
        fails(RULE + "QUANTIFIED", "A3.1");
        exclusion.setReason("no data can be had");
        passes(RULE + "QUANTIFIED");
        exclusion.setWhat("category 13.11");
        fails(RULE + "QUANTIFIED", "A3.1");
    }

    @Test
    void whatWasLeftOutAsNotSignificantWasSoAssessed() {
        EmissionSource freight = source("freight", 3, "");
        isNotAsked(RULE + "STATUS");
        freight.setSubcategory("3.1");
        freight.setStatus(SourceStatus.NOT_SIGNIFICANT);
        fails(RULE + "STATUS", "freight", "not assessed");

        IndirectAssessment assessment = assessment("3.1", true, "5", "5");
        fails(RULE + "STATUS", "freight", "assessed as significant");
        assessment.setSignificant(false);
        passes(RULE + "STATUS");
    }

    @Test
    void anAssessmentOfNoKnownSubcategoryIsUndecided() {
        assessment("3.9", true, "5", "5");
        isUndecided(RULE + "QUANTIFIED");
        Outcome first = of(RULE + "QUANTIFIED").get(0);
        assertTrue(first.message().in(Locale.ENGLISH).contains("3.9"));
    }
}
