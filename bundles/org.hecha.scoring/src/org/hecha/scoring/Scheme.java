package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.Text;

/**
 * A scoring scheme as its data file declares it. Immutable.
 *
 * @param id stable id, as dossiers store it: {@code JS-ZCF-2026}
 * @param edition edition of the document
 * @param title title of the document
 * @param document document and annexes the data were taken from
 * @param maximum sum of the points of all indicators
 * @param thresholds what the decision asks for beside the gates
 * @param conditions the gates, in the document's order
 * @param indicators the indicators, in the document's order
 * @param materials the kinds of material an application consists of
 * @param policies an interpretation for each place where the document is silent
 */
public record Scheme(String id, String edition, Text title, Text document, BigDecimal maximum,
        Thresholds thresholds, List<Condition> conditions, List<Indicator> indicators,
        List<MaterialKind> materials, List<Policy> policies) {

    public Scheme {
        conditions = List.copyOf(conditions);
        indicators = List.copyOf(indicators);
        materials = List.copyOf(materials);
        policies = List.copyOf(policies);
    }

    /** The indicator of that id, if there is one. */
    public Optional<Indicator> indicator(String indicatorId) {
        return indicators.stream().filter(indicator -> indicator.id().equals(indicatorId)).findFirst();
    }

    /** The condition of that id, if there is one. */
    public Optional<Condition> condition(String conditionId) {
        return conditions.stream().filter(condition -> condition.id().equals(conditionId)).findFirst();
    }

    /** The policy of that id, if there is one. */
    public Optional<Policy> policy(String policyId) {
        return policies.stream().filter(policy -> policy.id().equals(policyId)).findFirst();
    }
}
