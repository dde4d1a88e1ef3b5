package org.hecha.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.model.engagement.StatementKind;
import org.hecha.scoring.Scheme;

/**
 * A scheme with the rules behind it. Immutable.
 *
 * @param scheme what everybody may see
 * @param rules point rule per indicator id
 * @param coverages what a package has to be, per kind of statement
 * @param selfReduction how the self-reduction ratio is formed
 * @param offsets rules for offsets
 * @param materials rules for material
 * @param windowPolicy policy that says from which day years are counted back
 */
record SchemeDefinition(Scheme scheme, Map<String, PointRule> rules, List<CoverageRule> coverages,
        SelfReductionRule selfReduction, OffsetRules offsets, MaterialRules materials, String windowPolicy) {

    /**
     * How the self-reduction ratio is formed.
     *
     * @param baselinePolicy policy for the baseline: {@code FACTORY} or {@code PROJECTS}
     * @param tradedPolicy policy for traded green power
     * @param tradedIndicator indicator whose input says how much of the reduction is traded green power
     * @param tradedInput that input
     */
    record SelfReductionRule(String baselinePolicy, String tradedPolicy, String tradedIndicator,
            String tradedInput) {
    }

    SchemeDefinition {
        rules = new TreeMap<>(rules);
        coverages = List.copyOf(coverages);
    }

    PointRule rule(String indicatorId) {
        return rules.get(indicatorId);
    }

    /** The loader has seen to it that every kind of statement has a rule. */
    CoverageRule coverage(StatementKind statement) {
        return coverages.stream().filter(coverage -> coverage.statement() == statement).findFirst().orElseThrow();
    }
}
