package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hecha.core.text.Localized;
import org.hecha.standard.Text;

/**
 * Points by a table of options.
 *
 * @param input the choice
 * @param points points per option
 */
record ChoiceRule(String input, Map<String, BigDecimal> points) implements PointRule {

    ChoiceRule {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    @Override
    public Outcome award(Claim claim, ScoringCase application) {
        Optional<String> chosen = claim.choice(input);
        BigDecimal given = chosen.map(points::get).orElse(BigDecimal.ZERO);
        Localized reason = chosen.map(option -> Words.say("choiceMade", claim.optionText(input, option), given))
                .orElseGet(() -> Words.say("unanswered", claim.question(input)));
        Outcome outcome = Outcome.of(given, reason);
        return points.entrySet().stream().filter(entry -> entry.getValue().compareTo(given) > 0)
                .min(Comparator.comparing(Map.Entry::getValue))
                .map(entry -> step(outcome, claim.optionText(input, entry.getKey()), entry.getValue(), given))
                .orElse(outcome);
    }

    private static Outcome step(Outcome outcome, Text option, BigDecimal reached, BigDecimal given) {
        return outcome.next(reached.subtract(given), Words.say("nextChoice", option, reached));
    }

    @Override
    public Set<String> inputs() {
        return Set.of(input);
    }

    @Override
    public Set<String> policies() {
        return Set.of();
    }

    @Override
    public BigDecimal reachable(BigDecimal maximum) {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
