package org.hecha.verification.internal.sampling;

import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.fieldwork.Sample;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.Projection;
import org.hecha.verification.sampling.SampleReview;
import org.hecha.verification.sampling.SampleReview.Verdict;
import org.hecha.verification.sampling.SamplingRules;

/** Reviews the samples of one engagement. Used for one state of it. */
final class Reviews {

    private final Engagement engagement;
    private final Inventory inventory;
    private final Calculation asStated;
    private final Populations populations;
    private final RuleSets ruleSets;

    Reviews(Engagement engagement, Inventory inventory, Calculation asStated, Populations populations, RuleSets ruleSets) {
        this.engagement = engagement;
        this.inventory = inventory;
        this.asStated = asStated;
        this.populations = populations;
        this.ruleSets = ruleSets;
    }

    SampleReview of(Sample sample, Estimator estimator) {
        Chain chain = Chain.of(engagement, sample);
        Populations.Formed formed = populations.of(inventory, asStated, sample);
        RuleChoice choice = RuleChoice.read(sample.getRuleSet());
        Optional<SamplingRules> rules = ruleSets.find(choice.id());
        List<Localized> violations = rules.flatMap(chosen -> formed.population()
                .map(now -> new Conditions(inventory, asStated).violated(chosen, choice, now))).orElse(List.of());
        List<SampleReview.Item> items = sample.getItems().stream().map(item -> Differences.of(item,
                formed.population().flatMap(now -> now.find(String.valueOf(item.getSubjectId()))))).toList();
        Optional<Reviewing> reviewing = formed.population()
                .map(now -> new Reviewing(chain, sample, now, items, estimator));
        Optional<Localized> obstacle = formed.obstacle().or(() -> reviewing.flatMap(Reviewing::obstacle));
        boolean finished = items.stream().allMatch(SampleReview.Item::tested);
        Optional<Projection> projection = obstacle.isPresent() || !finished ? Optional.empty()
                : reviewing.map(Reviewing::projection);
        Verdict verdict = obstacle.isPresent() ? Verdict.UNDECIDED
                : projection.map(one -> Reviewing.verdict(sample, one)).orElse(Verdict.UNFINISHED);
        Optional<Sample> after = Chain.after(engagement, sample);
        Optional<SampleReview.Demand> demand = after.isPresent() ? Optional.empty()
                : rules.flatMap(chosen -> Reviewing.demand(chain, sample, chosen, items));
        return new SampleReview(sample, rules, items, obstacle, after, projection, verdict, demand, violations);
    }

    /** The population of a sample whose review has no obstacle. */
    Population population(Sample sample) {
        return populations.of(inventory, asStated, sample).population().orElseThrow();
    }
}
