package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.standard.Text;

/**
 * Parts with points of their own, each of which asks that all pieces of one sort reach a level.
 *
 * @param parts the parts
 * @param policy policy for a part that only some pieces reach: {@code ALL_OR_NOTHING} or {@code PRO_RATA}
 * @param nonePolicy policy for a part without pieces: {@code ZERO} or {@code FULL}
 */
record SharesRule(List<Part> parts, String policy, String nonePolicy) implements PointRule {

    /**
     * One part.
     *
     * @param points points of the part
     * @param of count of all pieces
     * @param having count of those that reach the level
     * @param title name of the part
     */
    record Part(BigDecimal points, String of, String having, Text title) {
    }

    SharesRule {
        parts = List.copyOf(parts);
    }

    @Override
    public Outcome award(Claim claim, ScoringCase application) throws Refusal {
        BigDecimal given = BigDecimal.ZERO;
        List<Localized> told = new ArrayList<>();
        Outcome.Step step = null;
        for (Part part : parts) {
            BigDecimal points = points(part, claim, application.policies());
            given = given.add(points);
            told.add(tell(part, claim, points));
            if (step == null && points.compareTo(part.points()) < 0) {
                step = step(part, claim, part.points().subtract(points));
            }
        }
        Outcome outcome = Outcome.of(Points.plain(given), Words.say("partsAwarded", Words.list(told), given));
        return step == null ? outcome : outcome.next(step.gain(), step.text());
    }

    private static Localized tell(Part part, Claim claim, BigDecimal points) {
        return claim.number(part.of()).isPresent()
                ? Words.say("partTold", part.title(), claim.count(part.having()), claim.count(part.of()), points)
                : Words.say("partUnanswered", part.title());
    }

    private static Outcome.Step step(Part part, Claim claim, BigDecimal gain) {
        BigDecimal lacking = claim.count(part.of()).subtract(claim.count(part.having()));
        return new Outcome.Step(gain, lacking.signum() > 0
                ? Words.say("nextPieces", part.title(), lacking, gain) : Words.say("nextPartProof", part.title(), gain));
    }

    private BigDecimal points(Part part, Claim claim, Policies policies) throws Refusal {
        BigDecimal of = claim.count(part.of());
        BigDecimal having = claim.count(part.having());
        if (having.compareTo(of) > 0) {
            throw new Refusal(Words.say("moreThanAll", claim.question(part.having()), having,
                    claim.question(part.of()), of));
        }
        if (of.signum() == 0) {
            boolean full = claim.number(part.of()).isPresent() && policies.is(nonePolicy, "FULL");
            return full ? part.points() : BigDecimal.ZERO;
        }
        if (policies.is(policy, "PRO_RATA")) {
            return Points.plain(part.points().multiply(having).divide(of, 2, RoundingMode.DOWN));
        }
        return having.compareTo(of) == 0 ? part.points() : BigDecimal.ZERO;
    }

    @Override
    public Set<String> inputs() {
        Set<String> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(List.of(part.of(), part.having())));
        return all;
    }

    @Override
    public Set<String> policies() {
        return new TreeSet<>(List.of(policy, nonePolicy));
    }

    @Override
    public BigDecimal reachable(BigDecimal maximum) {
        return parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
