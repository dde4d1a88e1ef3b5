package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The result of scoring one application. Immutable.
 *
 * @param scheme scheme applied
 * @param applicant who applies, and with which year
 * @param gates one per basic condition, in the scheme's order
 * @param thresholds the two ratios with what they rest on
 * @param offsets one line per offset in the dossier, counted or not
 * @param items one per indicator, in the scheme's order
 * @param total sum of the points
 * @param decision what may be granted
 * @param whatIsMissing what stands between the application and its next point or level, gates first
 * @param policies every interpretation in force
 * @param illustrative true where the dossier or a package it rests on holds demonstration data
 */
public record Scorecard(Scheme scheme, Applicant applicant, List<GateResult> gates, ThresholdResults thresholds,
        List<OffsetLine> offsets, List<ItemResult> items, BigDecimal total, Decision decision,
        List<Missing> whatIsMissing, List<PolicyChoice> policies, boolean illustrative) {

    public Scorecard {
        gates = List.copyOf(gates);
        offsets = List.copyOf(offsets);
        items = List.copyOf(items);
        whatIsMissing = List.copyOf(whatIsMissing);
        policies = List.copyOf(policies);
    }

    /** The result of one indicator, if the scheme has it. */
    public Optional<ItemResult> item(String indicatorId) {
        return items.stream().filter(item -> item.indicator().id().equals(indicatorId)).findFirst();
    }

    /** The result of one basic condition, if the scheme has it. */
    public Optional<GateResult> gate(String conditionId) {
        return gates.stream().filter(gate -> gate.condition().id().equals(conditionId)).findFirst();
    }
}
