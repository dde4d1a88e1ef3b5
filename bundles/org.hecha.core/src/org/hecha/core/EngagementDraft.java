package org.hecha.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.StatementKind;

/**
 * What there is to say when an engagement is begun; the engagement is made from it. Immutable.
 *
 * @param organization name of the organization that is verified
 * @param creditCode its unified social credit code
 * @param title title; the organization's name where it is empty
 * @param number number of the engagement at the verification body, where it has one
 * @param body name of the verification body, where it is known
 * @param from first day of the reporting period
 * @param to last day, not before the first
 * @param criteria standards with their editions: {@code GBT32150:2025}; without an edition the newest serves
 * @param statements what is verified
 * @param choices published values that serve as defaults, and the profile of severities
 * @param language language of the report, {@code zh} or {@code en}
 */
public record EngagementDraft(String organization, String creditCode, Optional<String> title, Optional<String> number,
        Optional<String> body, LocalDate from, LocalDate to, List<String> criteria, List<StatementKind> statements, Choices choices,
        String language) {

    /**
     * @param fuelTable factor table of fuel defaults
     * @param electricitySeries factor series of purchased electricity
     * @param electricityYear year of that series; 0 for the newest
     * @param profile profile that fixes the severities of checks
     */
    public record Choices(String fuelTable, String electricitySeries, int electricityYear, String profile) {

        /** What serves a factory in Jiangsu, unless something else was agreed. */
        public static final Choices JIANGSU = new Choices("GBT32151.34-2024-C1", "CN-NATIONAL-EXCL", 0, "JS-GUIDE");
    }

    public EngagementDraft {
        Objects.requireNonNull(organization);
        Objects.requireNonNull(creditCode);
        criteria = List.copyOf(criteria);
        statements = List.copyOf(statements);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    /** A new engagement, in no document yet. */
    public Engagement engagement() {
        EngagementFactory make = EngagementFactory.eINSTANCE;
        Engagement engagement = make.createEngagement();
        engagement.setTitle(title.orElse(organization));
        engagement.setNumber(number.orElse(null));
        engagement.setPeriodStart(from);
        engagement.setPeriodEnd(to);
        engagement.setFuelTableId(choices.fuelTable());
        engagement.setElectricitySeries(choices.electricitySeries());
        engagement.setElectricityYear(choices.electricityYear());
        engagement.setProfileId(choices.profile());
        engagement.setLanguage(language);
        engagement.getStatementKinds().addAll(statements);
        engagement.setOrganization(Identities.fresh(make.createOrganization()));
        engagement.getOrganization().setName(organization);
        engagement.getOrganization().setCreditCode(creditCode);
        body.ifPresent(name -> {
            engagement.setBody(Identities.fresh(make.createVerificationBody()));
            engagement.getBody().setName(name);
        });
        criteria.forEach(text -> engagement.getCriteria().add(criterion(text)));
        return engagement;
    }

    private static Criterion criterion(String text) {
        Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
        String[] parts = text.split(":", 2);
        criterion.setStandardId(parts[0].trim());
        criterion.setEdition(parts.length > 1 ? parts[1].trim() : null);
        return criterion;
    }
}
