package org.hecha.standard.iso14064.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.Significance;
import org.hecha.model.inventory.SignificanceCriterion;
import org.hecha.model.inventory.SignificanceScore;

/** The weighted score of an indirect emission: the sum of weight times score over the criteria, exact. */
final class WeightedScore {

    private WeightedScore() {
    }

    static String name(SignificanceCriterion criterion) {
        return criterion.getName() == null || criterion.getName().isBlank() ? criterion.getKind().getName()
                : criterion.getName();
    }

    /** Criteria for which the assessment has not exactly one score of zero or more. */
    static List<SignificanceCriterion> unscored(Significance significance, IndirectAssessment assessment) {
        return significance.getCriteria().stream().filter(criterion -> score(criterion, assessment).isEmpty()).toList();
    }

    /** The score; a criterion without a weight weighs nothing. Ask {@link #unscored} first. */
    static BigDecimal of(Significance significance, IndirectAssessment assessment) {
        return significance.getCriteria().stream()
                .map(criterion -> weight(criterion).multiply(score(criterion, assessment).orElse(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(SignificanceCriterion criterion) {
        return criterion.getWeight() == null ? BigDecimal.ZERO : criterion.getWeight();
    }

    private static Optional<BigDecimal> score(SignificanceCriterion criterion, IndirectAssessment assessment) {
        List<SignificanceScore> scores = assessment.getScores().stream()
                .filter(score -> criterion.getId() != null && criterion.getId().equals(score.getCriterionId())).toList();
        return scores.size() != 1 ? Optional.empty()
                : Optional.ofNullable(scores.get(0).getScore()).filter(score -> score.signum() >= 0);
    }
}
