package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Naming;

/**
 * Quantities that are rounder than readings are, and last digits that somebody preferred. Counted in the finest step that
 * occurs in the series, so that a meter with a constant of 100 is not called round. A hint, never more.
 */
public final class RoundNumbers implements Examination {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final BigInteger LARGE = BigInteger.valueOf(1000);
    private static final double[] EVEN = new double[10];

    static {
        Arrays.fill(EVEN, 0.1);
    }

    @Override
    public CrossSection section() {
        return CrossSection.ROUND_NUMBERS;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        List<CrossRow> rows = new ArrayList<>();
        int enough = input.limit("round.records").value().intValueExact();
        for (EmissionSource source : input.quantified()) {
            List<BigDecimal> quantities = source.getActivityData().size() < enough ? List.of() : Digits.quantities(source);
            int resolution = Digits.resolution(quantities);
            List<BigInteger> steps = quantities.stream().map(quantity -> Digits.steps(quantity, resolution))
                    .filter(step -> step.compareTo(LARGE) >= 0).toList();
            if (steps.size() >= enough) {
                rows.add(row(input, source, steps));
            }
        }
        return rows;
    }

    private CrossRow row(CrossInput input, EmissionSource source, List<BigInteger> steps) {
        int round = 0;
        int[] last = new int[10];
        for (BigInteger step : steps) {
            int pair = step.mod(HUNDRED).intValue();
            round += pair == 0 ? 1 : 0;
            last[pair % 10]++;
        }
        BigDecimal share = BigDecimal.valueOf(round).divide(BigDecimal.valueOf(steps.size()),
                java.math.MathContext.DECIMAL128);
        double chiSquare = Statistics.chiSquare(last, EVEN);
        CrossLimit most = input.limit("round.share");
        CrossLimit critical = input.limit("digits.chisquare");
        int preferred = 0;
        for (int digit = 1; digit < last.length; digit++) {
            preferred = last[digit] > last[preferred] ? digit : preferred;
        }
        // With many records the test objects to trifles: one digit must also be clearly preferred.
        boolean repeated = chiSquare > critical.value().doubleValue() && input.limit("digits.share")
                .exceededBy(BigDecimal.valueOf(last[preferred]).divide(BigDecimal.valueOf(steps.size()),
                        java.math.MathContext.DECIMAL128));
        boolean odd = most.exceededBy(share) || repeated;
        return new Rows(section(), source.getId(), Naming.of(source)).said("last", Rows.say("lastDigits"),
                odd ? CrossVerdict.HINT : CrossVerdict.AGREES,
                Rows.say(odd ? "roundOdd" : "roundFits", steps.size(), round, Rows.brief(share.movePointRight(2)),
                        most.shown(), FirstDigits.print(last), Statistics.print(chiSquare, 2), critical.shown()));
    }
}
