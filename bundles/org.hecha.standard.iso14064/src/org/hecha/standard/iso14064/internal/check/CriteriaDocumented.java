package org.hecha.standard.iso14064.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.Significance;
import org.hecha.model.inventory.SignificanceCriterion;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** 5.2.3: the criteria of significance are documented so that anyone can apply them. */
@Component(service = Check.class)
public final class CriteriaDocumented extends MissingItems {

    public CriteriaDocumented() {
        super("ISO14064-1-5.2.3-CRITERIA");
    }

    @Override
    boolean arises(CheckSubject subject) {
        return subject.inventory().getSignificance() != null || subject.inventory().getSources().stream()
                .anyMatch(source -> source.getCategory() > 1);
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        Significance significance = subject.inventory().getSignificance();
        if (significance == null || significance.getCriteria().isEmpty()) {
            return List.of(phrase("significanceCriteria"));
        }
        List<Localized> missing = new ArrayList<>();
        if (significance.getThreshold() == null) {
            missing.add(phrase("threshold"));
        }
        for (SignificanceCriterion criterion : significance.getCriteria()) {
            if (blank(criterion.getName()) || blank(criterion.getDescription())) {
                missing.add(phrase("criterionText", WeightedScore.name(criterion)));
            }
            if (criterion.getWeight() == null || criterion.getWeight().signum() <= 0) {
                missing.add(phrase("criterionWeight", WeightedScore.name(criterion)));
            }
        }
        return missing;
    }
}
