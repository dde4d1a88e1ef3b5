package org.hecha.standard.iso14064.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.hecha.model.inventory.IndirectAssessment;
import org.hecha.model.inventory.Significance;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 5.2.3: what was concluded follows from the weighted score, or has a reason of its own. */
@Component(service = Check.class)
public final class ConclusionsFitScores implements Check {

    @Override
    public String ruleId() {
        return "ISO14064-1-5.2.3-SCORE";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Significance significance = subject.inventory().getSignificance();
        if (significance == null || significance.getAssessments().isEmpty()) {
            report.notApplicable("");
            return;
        }
        significance.getAssessments().forEach(assessment -> check(significance, assessment, report));
    }

    private static void check(Significance significance, IndirectAssessment assessment, CheckReport report) {
        List<String> unscored = WeightedScore.unscored(significance, assessment).stream().map(WeightedScore::name)
                .toList();
        BigDecimal score = WeightedScore.of(significance, assessment);
        BigDecimal threshold = significance.getThreshold();
        if (!unscored.isEmpty() || significance.getCriteria().isEmpty()) {
            report.failed(assessment.getId(), "score", null, Assessed.name(assessment),
                    MissingItems.phrase("unscored", unscored.stream().collect(Collectors.joining(", "))));
        } else if (threshold == null) {
            report.undecided(assessment.getId(), Assessed.name(assessment), MissingItems.phrase("noThreshold"));
        } else if (score.compareTo(threshold) >= 0 == assessment.isSignificant()
                || !MissingItems.blank(assessment.getReason())) {
            report.passed(assessment.getId());
        } else {
            report.failed(assessment.getId(), "conclusion", null, Assessed.name(assessment),
                    MissingItems.phrase(assessment.isSignificant() ? "scoreBelow" : "scoreReached", score, threshold));
        }
    }
}
