package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.StatementKind;

/**
 * Points that only a package which verifies and covers what is claimed can earn.
 *
 * @param statement statement the package has to make
 * @param accounted yes/no input: the accounting itself is done; empty where it is not asked
 * @param count input that says how many products are claimed; empty where it is not asked
 * @param policy policy under which the accounting alone earns half; empty where the points are undivided
 */
record PackageRule(StatementKind statement, Optional<String> accounted, Optional<String> count,
        Optional<String> policy) implements PointRule {

    @Override
    public Outcome award(Claim claim, ScoringCase application) {
        BigDecimal maximum = claim.indicator().maximum();
        Coverage<?> coverage = application.coverage(statement);
        boolean claimed = accounted.map(claim::yes).orElse(true);
        if (!claimed) {
            return Outcome.nothing(Words.say("unanswered", claim.question(accounted.get())))
                    .next(maximum, Words.say("nextPackage", coverage.reason(), maximum));
        }
        Optional<Localized> shortfall = coverage.covered().isEmpty() ? Optional.of(coverage.reason())
                : shortfall(claim, coverage);
        if (shortfall.isEmpty()) {
            return Outcome.of(maximum, Words.say("packageAwarded", coverage.reason(), maximum))
                    .restingOn(coverage.evidence())
                    .noting(Words.say("packageCriteria", coverage.covered().orElseThrow().criteria()));
        }
        boolean divided = policy.filter(id -> application.policies().is(id, AllRule.EQUAL_PARTS)).isPresent();
        BigDecimal given = divided && accounted.isPresent() ? AllRule.share(maximum, 1, 2) : BigDecimal.ZERO;
        Localized reason = divided ? Words.say("accountedOnly", given, shortfall.get()) : shortfall.get();
        return Outcome.of(given, reason)
                .next(maximum.subtract(given), Words.say("nextPackage", shortfall.get(), maximum.subtract(given)));
    }

    private Optional<Localized> shortfall(Claim claim, Coverage<?> coverage) {
        if (count.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal claimed = claim.count(count.get());
        if (claimed.signum() == 0) {
            return Optional.of(Words.say("noProductClaimed"));
        }
        BigDecimal verified = ((FootprintNumbers) coverage.covered().orElseThrow().numbers()).products();
        return claimed.compareTo(verified) > 0
                ? Optional.of(Words.say("moreProductsThanPackage", claimed, verified)) : Optional.empty();
    }

    @Override
    public Set<String> inputs() {
        Set<String> all = new TreeSet<>();
        accounted.ifPresent(all::add);
        count.ifPresent(all::add);
        return all;
    }

    @Override
    public Set<String> policies() {
        return policy.map(Set::of).orElse(Set.of());
    }
}
