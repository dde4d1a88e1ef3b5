package org.hecha.verification.internal.check;

import java.util.HashMap;
import java.util.Map;

import org.hecha.core.text.Messages;
import org.hecha.model.engagement.Criterion;
import org.hecha.standard.Standard;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/** Every standard among the criteria is installed, in the edition applied. */
@Component(service = Check.class)
public final class CriteriaInstalled implements Check {

    @Override
    public String ruleId() {
        return "HECHA-CRITERIA";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        Map<String, Standard> installed = new HashMap<>();
        subject.quantification().standards().forEach(standard -> installed.put(standard.id(), standard));
        if (subject.engagement().getCriteria().isEmpty()) {
            report.failed("", "none", null, Messages.of(CriteriaInstalled.class).text("noCriteria"));
        }
        for (Criterion criterion : subject.engagement().getCriteria()) {
            Standard standard = installed.get(criterion.getStandardId());
            String edition = String.valueOf(criterion.getEdition());
            if (standard == null) {
                report.failed("", String.valueOf(criterion.getStandardId()), null, Messages
                        .of(CriteriaInstalled.class).text("notInstalled", String.valueOf(criterion.getStandardId())));
            } else if (!standard.editions().contains(edition)) {
                report.failed("", criterion.getStandardId() + ":" + edition, null,
                        Messages.of(CriteriaInstalled.class).text("editionNotInstalled", criterion.getStandardId(),
                                edition, String.join(", ", standard.editions())));
            } else {
                report.passed("");
            }
        }
    }
}
