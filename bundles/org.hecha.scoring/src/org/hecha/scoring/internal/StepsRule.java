package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.scoring.Ratio;

/**
 * Points by steps of a share. The share is calculated from its parts; where they are not given, the share as claimed
 * is taken and the scorecard says so.
 *
 * @param claimed input that holds the share as claimed, in per cent
 * @param coefficient policy whose value turns power into the unit of the other energy
 * @param numerator terms of the numerator
 * @param denominator terms of the denominator; all of them have to be stated, zero included
 * @param steps lower limits with their points, the highest first
 * @param zeroPolicy policy for a share of exactly zero
 * @param zeroPoints points for it, per option
 */
record StepsRule(String claimed, String coefficient, List<Term> numerator, List<Term> denominator, List<Step> steps,
        String zeroPolicy, Map<String, BigDecimal> zeroPoints) implements PointRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A term of the share.
     *
     * @param input the amount
     * @param power true where it is electricity and takes the coefficient
     * @param policy policy under which it counts, if there is one
     * @param option option of that policy
     */
    record Term(String input, boolean power, Optional<String> policy, String option) {
    }

    /**
     * A step.
     *
     * @param from lower limit in per cent, included
     * @param points points from there on
     */
    record Step(BigDecimal from, BigDecimal points) {
    }

    StepsRule {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
        steps = List.copyOf(steps);
        zeroPoints = Collections.unmodifiableMap(new LinkedHashMap<>(zeroPoints));
    }

    @Override
    public Outcome award(Claim claim, ScoringCase application) throws Refusal {
        List<String> lacking = denominator.stream().map(Term::input)
                .filter(input -> claim.number(input).isEmpty()).toList();
        if (lacking.isEmpty()) {
            return calculated(claim, application.policies());
        }
        Optional<BigDecimal> share = claim.number(claimed);
        if (share.isPresent()) {
            Ratio ratio = new Ratio(share.get(), HUNDRED);
            Outcome outcome = graded(ratio, Words.say("shareClaimed", share.get()), application.policies());
            return outcome.noting(Words.say("shareNotCalculated", Words.list(lacking.stream().map(claim::question).toList())));
        }
        Localized first = Words.list(lacking.stream().map(claim::question).toList());
        return Outcome.nothing(Words.say("shareUnknown", first))
                .next(steps.get(steps.size() - 1).points(), Words.say("nextStated", first));
    }

    private Outcome calculated(Claim claim, Policies policies) throws Refusal {
        BigDecimal factor = policies.value(coefficient);
        BigDecimal part = sum(numerator, claim, policies, factor);
        BigDecimal whole = sum(denominator, claim, policies, factor);
        if (whole.signum() <= 0) {
            throw new Refusal(Words.say("shareOfNothing"));
        }
        if (part.compareTo(whole) > 0) {
            throw new Refusal(Words.say("shareAboveAll", Points.plain(part), Points.plain(whole)));
        }
        Ratio ratio = new Ratio(part, whole);
        Outcome outcome = graded(ratio, Words.say("shareCalculated", ratio.percent(2), Points.plain(part),
                Points.plain(whole)), policies);
        Optional<BigDecimal> stated = claim.number(claimed)
                .filter(share -> !Figures.agrees(share, ratio.percent(20)));
        return stated.isPresent()
                ? outcome.noting(Words.say("shareDiffers", stated.get(), ratio.percent(2))) : outcome;
    }

    private static BigDecimal sum(List<Term> terms, Claim claim, Policies policies, BigDecimal factor) {
        return terms.stream()
                .filter(term -> term.policy().isEmpty() || policies.is(term.policy().get(), term.option()))
                .map(term -> {
                    BigDecimal amount = claim.number(term.input()).orElse(BigDecimal.ZERO);
                    return term.power() ? amount.multiply(factor) : amount;
                }).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Outcome graded(Ratio ratio, Localized share, Policies policies) {
        BigDecimal given = ratio.isZero() ? zeroPoints.get(policies.option(zeroPolicy).id())
                : steps.stream().filter(step -> ratio.reaches(step.from())).findFirst()
                        .map(Step::points).orElse(BigDecimal.ZERO);
        Outcome outcome = Outcome.of(given, Words.say("shareGraded", share, given));
        return steps.stream().filter(step -> step.points().compareTo(given) > 0)
                .min(Comparator.comparing(Step::points))
                .map(step -> outcome.next(step.points().subtract(given), step.from().signum() == 0
                        ? Words.say("nextAboveZero", step.points()) : Words.say("nextShare", step.from(), step.points())))
                .orElse(outcome);
    }

    @Override
    public Set<String> inputs() {
        Set<String> all = new TreeSet<>(Set.of(claimed));
        Stream.concat(numerator.stream(), denominator.stream()).forEach(term -> all.add(term.input()));
        return all;
    }

    @Override
    public Set<String> policies() {
        Set<String> all = new TreeSet<>(Set.of(coefficient, zeroPolicy));
        numerator.forEach(term -> term.policy().ifPresent(all::add));
        return all;
    }

    @Override
    public BigDecimal reachable(BigDecimal maximum) {
        return steps.get(0).points();
    }
}
