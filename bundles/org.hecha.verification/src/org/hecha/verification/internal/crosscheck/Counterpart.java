package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * A number of the inventory beside what other records say of the same days.
 *
 * @param ours sum of the inventory over the stretches that can be compared
 * @param theirs sum of the other records over the same stretches
 * @param unit unit of both
 * @param compared stretches that can be compared
 * @param left what could not be compared, as a sentence; empty where everything could
 */
record Counterpart(BigDecimal ours, BigDecimal theirs, String unit, List<Stretch> compared, Optional<Localized> left) {

    /** Compares amounts: whole records with whole records, where both sides cover the same days. */
    static Counterpart ofAmounts(CrossInput input, String unit, List<Dated> ours, List<Dated> theirs) {
        List<Stretch> compared = new ArrayList<>();
        Optional<Localized> left = Optional.empty();
        for (Stretch stretch : Stretch.of(ours, theirs)) {
            if (stretch.comparable()) {
                compared.add(stretch);
            } else if (!stretch.theirs().isEmpty() && left.isEmpty()) {
                left = Optional.of(Rows.say("apart", Stretch.print(stretch.theirDays()),
                        Stretch.print(stretch.ourDays())));
            }
        }
        return new Counterpart(sum(input, compared, unit, true), sum(input, compared, unit, false), unit,
                List.copyOf(compared), left);
    }

    private static BigDecimal sum(CrossInput input, List<Stretch> stretches, String unit, boolean own) {
        return Dated.sum(input,
                stretches.stream().flatMap(one -> (own ? one.ours() : one.theirs()).stream()).toList(), unit);
    }

    /** Compares a value, which does not add up: with the mean of the other records. */
    static Counterpart ofValue(CrossInput input, String unit, List<Dated> ours, List<Dated> theirs) {
        BigDecimal mean = Dated.sum(input, theirs, unit).divide(BigDecimal.valueOf(theirs.size()), MathContext.DECIMAL128);
        boolean known = !ours.isEmpty();
        return new Counterpart(known ? ours.get(0).quantity() : BigDecimal.ZERO, mean, unit,
                known ? List.of(new Stretch(ours, theirs, List.of(), List.of())) : List.of(),
                known ? Optional.empty() : Optional.of(Rows.say("noValue")));
    }

    /** The comparison that suits the target. */
    static Counterpart of(CrossInput input, Target target, List<Dated> ours, List<Dated> theirs) {
        return target.kind() == Target.Kind.PARAMETER ? ofValue(input, target.unit(), ours, theirs)
                : ofAmounts(input, target.unit(), ours, theirs);
    }

    /** The stretch that departs most from the other side, where its difference is beyond the limit. */
    Optional<Stretch> worst(CrossInput input, CrossLimit limit) {
        Stretch worst = null;
        BigDecimal most = BigDecimal.ZERO;
        for (Stretch stretch : compared.size() < 2 ? List.<Stretch>of() : compared) {
            BigDecimal own = Dated.sum(input, stretch.ours(), unit);
            BigDecimal other = Dated.sum(input, stretch.theirs(), unit);
            BigDecimal difference = own.subtract(other).abs();
            if (Rows.beyond(own, other, limit) && difference.compareTo(most) > 0) {
                worst = stretch;
                most = difference;
            }
        }
        return Optional.ofNullable(worst);
    }
}
