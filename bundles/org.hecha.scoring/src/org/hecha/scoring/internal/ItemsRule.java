package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * So many points for each thing, up to the maximum of the indicator.
 *
 * @param requires yes/no input without which nothing counts, if there is one
 * @param booleans inputs that count one each when the answer is yes
 * @param counts inputs that count as many as they say
 * @param extra a further count that a policy lets in or leaves out
 * @param each points for each
 */
record ItemsRule(Optional<String> requires, List<String> booleans, List<String> counts, Optional<Extra> extra,
        BigDecimal each) implements PointRule {

    /**
     * A count under a policy.
     *
     * @param input the count
     * @param policy the policy
     * @param option option under which it counts
     */
    record Extra(String input, String policy, String option) {
    }

    ItemsRule {
        booleans = List.copyOf(booleans);
        counts = List.copyOf(counts);
    }

    @Override
    public Outcome award(Claim claim, ScoringCase application) {
        if (requires.isPresent() && !claim.yes(requires.get())) {
            return Outcome.nothing(Words.say("prerequisiteNotMet", claim.question(requires.get())))
                    .next(each, Words.say("nextItem", claim.question(requires.get()), each));
        }
        BigDecimal items = items(claim, application);
        BigDecimal maximum = claim.indicator().maximum();
        BigDecimal given = Points.plain(items.multiply(each).min(maximum));
        String key = items.multiply(each).compareTo(maximum) > 0 ? "itemsCapped" : "itemsCounted";
        Outcome outcome = Outcome.of(given, Words.say(key, items, each, given, maximum));
        BigDecimal gain = each.min(maximum.subtract(given));
        return booleans.stream().filter(input -> !claim.yes(input)).findFirst()
                .map(input -> outcome.next(gain, Words.say("nextItem", claim.question(input), gain)))
                .orElseGet(() -> outcome.next(gain, Words.say("nextItemOfAny", gain)));
    }

    private BigDecimal items(Claim claim, ScoringCase application) {
        BigDecimal items = BigDecimal.valueOf(booleans.stream().filter(claim::yes).count());
        for (String count : counts) {
            items = items.add(claim.number(count).orElse(BigDecimal.ZERO));
        }
        boolean counted = extra.filter(more -> application.policies().is(more.policy(), more.option())).isPresent();
        return counted ? items.add(claim.number(extra.get().input()).orElse(BigDecimal.ZERO)) : items;
    }

    @Override
    public Set<String> inputs() {
        List<String> all = new ArrayList<>(booleans);
        all.addAll(counts);
        requires.ifPresent(all::add);
        extra.ifPresent(more -> all.add(more.input()));
        return new TreeSet<>(all);
    }

    @Override
    public Set<String> policies() {
        return extra.map(more -> Set.of(more.policy())).orElse(Set.of());
    }

    @Override
    public BigDecimal reachable(BigDecimal maximum) {
        return counts.isEmpty() && extra.isEmpty()
                ? each.multiply(BigDecimal.valueOf(booleans.size())).min(maximum) : maximum;
    }
}
