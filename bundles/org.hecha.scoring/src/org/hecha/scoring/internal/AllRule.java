package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.core.text.Localized;
import org.hecha.scoring.InputDeclaration;
import org.hecha.standard.Text;

/**
 * One requirement of several parts: all or nothing, or equal parts where the policy says so.
 *
 * @param required inputs that all have to be met: a yes, or a choice other than {@code none}
 * @param policy policy that divides the points, if there is one
 */
record AllRule(List<String> required, Optional<String> policy) implements PointRule {

    /** Option of a policy under which the parts share the points. */
    static final String EQUAL_PARTS = "EQUAL_PARTS";

    AllRule {
        required = List.copyOf(required);
    }

    @Override
    public Outcome award(Claim claim, ScoringCase application) {
        BigDecimal maximum = claim.indicator().maximum();
        List<Text> unmet = required.stream().filter(input -> !met(claim, input)).map(claim::question).toList();
        int metCount = required.size() - unmet.size();
        boolean divided = policy.filter(id -> application.policies().is(id, EQUAL_PARTS)).isPresent();
        if (unmet.isEmpty()) {
            return Outcome.of(maximum, Words.say("allMet", required.size(), maximum));
        }
        BigDecimal given = divided ? share(maximum, metCount, required.size()) : BigDecimal.ZERO;
        Localized reason = Words.say(divided ? "partlyMet" : "notAllMet", metCount, required.size(), given,
                Words.list(unmet));
        BigDecimal reached = divided ? share(maximum, metCount + 1, required.size()) : maximum;
        Localized step = Words.say("nextPart", divided ? unmet.get(0) : Words.list(unmet), reached.subtract(given));
        return Outcome.of(given, reason).next(reached.subtract(given), step);
    }

    /** So many of so many parts, cut to two decimals; all of them give the whole. */
    static BigDecimal share(BigDecimal maximum, int part, int whole) {
        BigDecimal given = maximum.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
        return Points.plain(given);
    }

    private static boolean met(Claim claim, String input) {
        boolean choice = claim.indicator().input(input)
                .filter(declared -> declared.type() == InputDeclaration.Type.CHOICE).isPresent();
        return choice ? claim.choice(input).filter(option -> !"none".equals(option)).isPresent() : claim.yes(input);
    }

    @Override
    public Set<String> inputs() {
        return new TreeSet<>(required);
    }

    @Override
    public Set<String> policies() {
        return policy.map(Set::of).orElse(Set.of());
    }
}
