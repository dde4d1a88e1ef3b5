package org.hecha.verification.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Organization;
import org.hecha.verification.Team;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/**
 * The fields of those who verify cover every criterion of the engagement and the industry of the organization. A field
 * covers what begins with it: {@code GBT32151} its parts, {@code 30} the classes of division 30 of GB/T 4754.
 */
@Component(service = Condition.class)
public final class CompetenceCovered implements Condition {

    @Override
    public String id() {
        return "competence-covered";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        List<String> fields = subject.engagement().getTeam().stream()
                .filter(member -> Team.verifying().contains(member.getRole())).flatMap(member -> member.getFields().stream())
                .map(CompetenceCovered::key).filter(field -> !field.isEmpty()).toList();
        List<Localized> missing = new ArrayList<>();
        for (Criterion criterion : subject.engagement().getCriteria()) {
            if (!covered(criterion.getStandardId(), fields)) {
                missing.add(Lack.of("fieldMissing", String.valueOf(criterion.getStandardId())));
            }
        }
        Organization organization = subject.engagement().getOrganization();
        String industry = organization == null ? null : organization.getIndustryCode();
        if (industry != null && !industry.isBlank() && !covered(industry, fields)) {
            missing.add(Lack.of("industryMissing", industry));
        }
        return missing;
    }

    private static boolean covered(String wanted, List<String> fields) {
        String key = key(wanted);
        return fields.stream().anyMatch(field -> key.equals(field) || key.startsWith(field + '.')
                || digits(field) && key.replaceFirst("^[A-Z]", "").startsWith(field.replaceFirst("^[A-Z]", "")));
    }

    private static boolean digits(String field) {
        return field.matches("[A-Z]?[0-9]{2,4}");
    }

    private static String key(String field) {
        return field == null ? "" : field.strip().toUpperCase(Locale.ROOT);
    }
}
