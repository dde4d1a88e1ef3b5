package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;
import org.hecha.verification.internal.check.Naming;

/**
 * First digits against Benford's law, for long series that range over orders of magnitude. A hint where both the
 * chi-square test and the mean absolute deviation object: with many records the test alone objects to trifles, with few
 * the deviation alone does.
 */
public final class FirstDigits implements Examination {

    private static final double[] BENFORD = IntStream.rangeClosed(1, 9).mapToDouble(digit -> Math.log10(1 + 1.0 / digit))
            .toArray();

    @Override
    public CrossSection section() {
        return CrossSection.FIRST_DIGITS;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        List<CrossRow> rows = new ArrayList<>();
        int enough = input.limit("benford.records").value().intValueExact();
        for (EmissionSource source : input.quantified()) {
            List<BigDecimal> quantities = source.getActivityData().size() < enough ? List.of() : Digits.quantities(source);
            if (quantities.size() >= enough && ranges(quantities, input.limit("benford.range"))) {
                rows.add(row(input, source, quantities));
            }
        }
        return rows;
    }

    private static boolean ranges(List<BigDecimal> quantities, CrossLimit factor) {
        BigDecimal least = quantities.stream().min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal most = quantities.stream().max(Comparator.naturalOrder()).orElseThrow();
        return most.compareTo(least.multiply(factor.value())) >= 0;
    }

    private CrossRow row(CrossInput input, EmissionSource source, List<BigDecimal> quantities) {
        int[] counts = Digits.first(quantities);
        double chiSquare = Statistics.chiSquare(counts, BENFORD);
        double deviation = Statistics.meanDeviation(counts, BENFORD);
        CrossLimit most = input.limit("benford.deviation");
        CrossLimit critical = input.limit("benford.chisquare");
        boolean odd = deviation > most.value().doubleValue() && chiSquare > critical.value().doubleValue();
        return new Rows(section(), source.getId(), Naming.of(source)).said("first", Rows.say("benford"),
                odd ? CrossVerdict.HINT : CrossVerdict.AGREES,
                Rows.say(odd ? "benfordOdd" : "benfordFits", quantities.size(), print(counts),
                        Statistics.print(deviation, 4), most.shown(), Statistics.print(chiSquare, 2), critical.shown()));
    }

    static String print(int[] counts) {
        return IntStream.of(counts).mapToObj(String::valueOf).collect(Collectors.joining("/"));
    }
}
