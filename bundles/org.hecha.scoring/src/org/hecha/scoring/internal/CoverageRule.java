package org.hecha.scoring.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.StatementKind;
import org.hecha.standard.Text;

/**
 * What a package has to be to cover one kind of statement.
 *
 * @param statement the statement
 * @param title its name
 * @param standards designations of which one has to be among the package's criteria
 * @param others true where the scheme lets in other standards too
 * @param elsewhere designations that serve other statements of the scheme, and so never count as other standards here
 * @param edition edition asked for under a policy, if the scheme declares one
 * @param electricitySeries factor series the scheme asks for, else empty
 * @param electricityPlace where the scheme asks for it
 */
record CoverageRule(StatementKind statement, Text title, List<String> standards, boolean others,
        List<String> elsewhere, Optional<EditionRule> edition, String electricitySeries, Text electricityPlace) {

    /**
     * A standard that has to be applied in its latest edition under one option of a policy.
     *
     * @param standard designation
     * @param latest its latest edition
     * @param policy the policy
     * @param option the option
     */
    record EditionRule(String standard, String latest, String policy, String option) {
    }

    CoverageRule {
        standards = List.copyOf(standards);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether a criterion names one of the standards, part numbers and spelling apart, or another one let in. */
    boolean accepts(Criterion criterion) {
        return standards.stream().anyMatch(standard -> sameStandard(standard, criterion))
                || others && elsewhere.stream().noneMatch(standard -> sameStandard(standard, criterion));
    }

    /** The same rule, knowing the standards of the others. */
    CoverageRule beside(List<CoverageRule> all) {
        List<String> foreign = all.stream().filter(rule -> rule.statement != statement)
                .flatMap(rule -> rule.standards.stream()).toList();
        return new CoverageRule(statement, title, standards, others, foreign, edition, electricitySeries,
                electricityPlace);
    }

    static boolean sameStandard(String designation, Criterion criterion) {
        String id = criterion.getStandardId();
        return id != null && bare(id).startsWith(bare(designation));
    }

    private static String bare(String designation) {
        return designation.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
