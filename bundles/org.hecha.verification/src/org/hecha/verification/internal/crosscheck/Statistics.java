package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The few statistics that screens need. Medians are exact; correlations and goodness of fit are floating-point. */
final class Statistics {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Statistics() {
    }

    /** Median of at least one number; the mean of the middle two of an even count. */
    static BigDecimal median(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO, MathContext.DECIMAL128);
    }

    /** Median of the absolute deviations from the median. */
    static BigDecimal deviation(List<BigDecimal> numbers) {
        BigDecimal median = median(numbers);
        return median(numbers.stream().map(number -> number.subtract(median).abs()).toList());
    }

    /** Spearman's rank correlation, from -1 to 1; 0 where one of the two does not vary. */
    static double rankCorrelation(List<BigDecimal> first, List<BigDecimal> second) {
        double[] a = ranks(first);
        double[] b = ranks(second);
        double mean = (a.length + 1) / 2.0;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - mean) * (b[i] - mean);
            aa += (a[i] - mean) * (a[i] - mean);
            bb += (b[i] - mean) * (b[i] - mean);
        }
        return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
    }

    /** Ranks from 1; equal numbers share the mean of theirs. */
    private static double[] ranks(List<BigDecimal> numbers) {
        List<Integer> order = IntStream.range(0, numbers.size()).boxed().sorted(Comparator.comparing(numbers::get)).toList();
        double[] ranks = new double[numbers.size()];
        int start = 0;
        while (start < order.size()) {
            int end = start;
            while (end < order.size() && numbers.get(order.get(end)).compareTo(numbers.get(order.get(start))) == 0) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order.get(i)] = (start + 1 + end) / 2.0;
            }
            start = end;
        }
        return ranks;
    }

    /** Pearson's statistic for counts against expected shares. */
    static double chiSquare(int[] counts, double[] shares) {
        double total = IntStream.of(counts).sum();
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = total * shares[i];
            sum += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        return sum;
    }

    /** Mean absolute difference between the shares of counts and expected shares. */
    static double meanDeviation(int[] counts, double[] shares) {
        double total = IntStream.of(counts).sum();
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += Math.abs(counts[i] / total - shares[i]);
        }
        return sum / counts.length;
    }

    /** A floating-point statistic in a sentence. */
    static String print(double statistic, int decimals) {
        return BigDecimal.valueOf(statistic).setScale(decimals, java.math.RoundingMode.HALF_UP).toPlainString();
    }
}
