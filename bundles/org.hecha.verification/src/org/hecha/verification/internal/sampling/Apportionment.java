package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.hecha.verification.sampling.Allocation;

/**
 * Shares a number of items among strata by Webster's method of divisors, the next item always to the stratum that is
 * farthest behind its due. Unlike largest remainders it never takes an item away where the whole grows, so that a larger
 * sample contains a smaller one.
 */
final class Apportionment {

    private final List<Stratum> strata;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param minimum at least so many of each stratum, or all there are */
    Apportionment(List<Stratum> strata, int minimum) {
        this.strata = strata;
        strata.forEach(stratum -> numbers.put(stratum.name(), Math.min(minimum, stratum.count())));
    }

    /** At least so many of one stratum. */
    void atLeast(String stratum, int number) {
        numbers.merge(stratum, number, Math::max);
    }

    /** How many items are shared out now. */
    int sum() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    private record Due(Stratum stratum, BigDecimal weight, int number) implements Comparable<Due> {

        /** The largest of weight over 2n+1 comes first; by name where there are several. */
        @Override
        public int compareTo(Due other) {
            int order = other.weight.multiply(BigDecimal.valueOf(2L * number + 1))
                    .compareTo(weight.multiply(BigDecimal.valueOf(2L * other.number + 1)));
            return order == 0 ? stratum.name().compareTo(other.stratum.name()) : order;
        }
    }

    /** Number of items by name of the stratum; the minima even where they are more than {@code whole}. */
    Map<String, Integer> share(int whole, Allocation allocation) {
        PriorityQueue<Due> waiting = new PriorityQueue<>();
        strata.forEach(stratum -> queue(waiting, stratum, weight(stratum, allocation)));
        for (int left = whole - sum(); left > 0 && !waiting.isEmpty(); left--) {
            Due next = waiting.remove();
            numbers.merge(next.stratum.name(), 1, Integer::sum);
            queue(waiting, next.stratum, next.weight);
        }
        return Map.copyOf(numbers);
    }

    private void queue(PriorityQueue<Due> waiting, Stratum stratum, BigDecimal weight) {
        int number = numbers.get(stratum.name());
        if (number < stratum.count()) {
            waiting.add(new Due(stratum, weight, number));
        }
    }

    private static BigDecimal weight(Stratum stratum, Allocation allocation) {
        return allocation == Allocation.COUNT ? BigDecimal.valueOf(stratum.count()) : stratum.book().abs();
    }
}
