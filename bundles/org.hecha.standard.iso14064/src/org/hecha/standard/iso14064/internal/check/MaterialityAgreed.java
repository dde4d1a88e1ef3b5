package org.hecha.standard.iso14064.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Numbers;
import org.hecha.model.engagement.CategoryThreshold;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** ISO 14064-3, 5.1.7: sensible thresholds of materiality were agreed, and before the execution began. */
@Component(service = Check.class)
public final class MaterialityAgreed extends MissingItems {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int LAST_CATEGORY = 6;

    public MaterialityAgreed() {
        super("ISO14064-3-5.1.7");
    }

    @Override
    List<Localized> missing(CheckSubject subject) {
        Engagement engagement = subject.engagement();
        List<Localized> wrong = new ArrayList<>();
        BigDecimal percent = engagement.getMaterialityPercent();
        if (percent == null && engagement.getMaterialityAbsolute() == null) {
            wrong.add(phrase(begun(engagement.getFieldwork()) ? "thresholdMissingInExecution" : "thresholdMissing"));
        }
        if (!sensible(percent) || negative(engagement.getMaterialityAbsolute())) {
            wrong.add(phrase("thresholdWrong", print(percent), print(engagement.getMaterialityAbsolute())));
        }
        Set<Integer> seen = new HashSet<>();
        for (CategoryThreshold one : engagement.getThresholds()) {
            boolean known = one.getCategory() >= 1 && one.getCategory() <= LAST_CATEGORY && seen.add(one.getCategory());
            boolean stated = one.getPercent() != null || one.getAbsolute() != null;
            if (!known || !stated || !sensible(one.getPercent()) || negative(one.getAbsolute())) {
                wrong.add(phrase("categoryThresholdWrong", String.valueOf(one.getCategory()), print(one.getPercent()),
                        print(one.getAbsolute())));
            }
        }
        return wrong;
    }

    private static boolean sensible(BigDecimal percent) {
        return percent == null || percent.signum() >= 0 && percent.compareTo(HUNDRED) < 0;
    }

    private static boolean negative(BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    private static String print(BigDecimal number) {
        return number == null ? "—" : Numbers.plain(number);
    }

    /** Whether anything was already seen, asked or tested. */
    private static boolean begun(Fieldwork work) {
        return work != null && (work.getVisits().stream().anyMatch(visit -> visit.getStartedOn() != null)
                || work.getActivities().stream().anyMatch(activity -> activity.getDoneOn() != null)
                || work.getSamples().stream().flatMap(sample -> sample.getItems().stream())
                        .anyMatch(item -> item.getAudited() != null)
                || work.getChecklists().stream().flatMap(list -> list.getItems().stream())
                        .anyMatch(item -> item.getAnswer() != ChecklistAnswer.OPEN));
    }
}
