package org.hecha.verification.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.finding.Finding;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.osgi.service.component.annotations.Component;

/**
 * What the register carries from the year before comes from the engagement that is named as the one before, each finding
 * once. What that engagement left open and was never carried stands in its own register alone; where nothing was carried
 * at all the rule decides nothing and says how to find out.
 */
@Component(service = Check.class)
public final class CarriedFindings implements Check {

    private static final Messages MESSAGES = Messages.of(CarriedFindings.class);

    @Override
    public String ruleId() {
        return "HECHA-CARRIED";
    }

    @Override
    public void check(CheckSubject subject, CheckReport report) {
        String prior = Objects.toString(subject.engagement().getPriorNumber(), "").strip();
        Map<String, List<String>> carried = carried(subject);
        if (prior.isEmpty() && carried.isEmpty()) {
            report.notApplicable("");
            return;
        }
        boolean objected = false;
        for (Map.Entry<String, List<String>> one : carried.entrySet()) {
            Localized doubt = doubt(prior, one.getKey(), one.getValue());
            if (doubt != null) {
                report.failed("", one.getKey(), null, doubt);
                objected = true;
            }
        }
        if (carried.isEmpty()) {
            report.undecided("", MESSAGES.text("carriedNothing", prior));
        } else if (!objected) {
            report.passed("");
        }
    }

    /** Numbers of the findings that carry each earlier one. */
    private static Map<String, List<String>> carried(CheckSubject subject) {
        Map<String, List<String>> carried = new LinkedHashMap<>();
        for (Finding finding : subject.findings().getFindings()) {
            String from = Objects.toString(finding.getCarriedFrom(), "").strip();
            if (!from.isEmpty()) {
                carried.computeIfAbsent(from, key -> new ArrayList<>()).add("#" + finding.getNumber());
            }
        }
        return carried;
    }

    private static Localized doubt(String prior, String from, List<String> numbers) {
        String listed = String.join(", ", numbers);
        if (prior.isEmpty()) {
            return MESSAGES.text("carriedUnnamed", listed, from);
        }
        // the number of an engagement may hold the mark itself, so that the last one divides
        int mark = from.lastIndexOf('#');
        if (mark < 0 || !from.substring(0, mark).equals(prior)) {
            return MESSAGES.text("carriedOther", listed, from, prior);
        }
        return numbers.size() > 1 ? MESSAGES.text("carriedTwice", listed, from) : null;
    }
}
