package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationItem;
import org.hecha.verification.sampling.StratumKey;

/**
 * Draws items with chances in proportion to their absolute amounts: they are laid end to end in seeded order and hit at
 * equal distances, the interval, from a random start. What is as large as the interval is certain. Items of positive and
 * of negative amount are laid out apart with one interval; items without an amount cannot be hit and are drawn with equal
 * chances, the same share of them as of the whole.
 *
 * <p>An enlarged sample is several passes, each with its own order and start, as large as what it added; a tonne then has
 * the chance of all hits together.
 */
final class MonetaryDraw {

    private static final BigDecimal UNIT = new BigDecimal(BigInteger.ONE.shiftLeft(SeededOrder.START_BITS));

    private final Population population;
    private final SeededOrder order;
    private final List<Integer> passes;
    private final int hits;

    /** @param passes hits of the first sample, and what each enlargement added */
    MonetaryDraw(Population population, long seed, List<Integer> passes) {
        this.population = population;
        this.order = new SeededOrder(seed);
        this.passes = List.copyOf(passes);
        this.hits = passes.stream().mapToInt(Integer::intValue).sum();
    }

    /** By stratum, certain items first, then in the order in which they are hit. */
    List<Drawn> draw() {
        List<Drawn> drawn = new ArrayList<>();
        for (Stratum stratum : Strata.of(population, StratumKey.NONE)) {
            if (stratum.name().equals(Stratum.ZERO)) {
                order.of(stratum.name(), stratum.items()).stream().limit(zeros(stratum.count()))
                        .forEach(item -> drawn.add(new Drawn(item, stratum.name(), false, 1)));
            } else {
                drawn.addAll(byAmount(stratum));
            }
        }
        return drawn;
    }

    /** The same share of the items without an amount as {@code hits} are of all items, rounded up. */
    private long zeros(int count) {
        return Math.min(count, ((long) count * hits + population.count() - 1) / population.count());
    }

    private List<Drawn> byAmount(Stratum stratum) {
        List<Drawn> drawn = new ArrayList<>();
        for (PopulationItem item : stratum.items()) {
            if (certain(item)) {
                drawn.add(new Drawn(item, stratum.name(), true, 1));
            }
        }
        Map<String, Integer> counted = new HashMap<>();
        List<PopulationItem> inOrder = new ArrayList<>();
        for (int pass = 0; pass < passes.size(); pass++) {
            String frame = pass == 0 ? stratum.name() : stratum.name() + '#' + (pass + 1);
            for (PopulationItem hit : hit(frame, stratum, passes.get(pass))) {
                if (!certain(hit) && counted.merge(hit.id(), 1, Integer::sum) == 1) {
                    inOrder.add(hit);
                }
            }
        }
        inOrder.forEach(item -> drawn.add(new Drawn(item, stratum.name(), false, counted.get(item.id()))));
        return drawn;
    }

    /** Whether an item is as large as the interval, the amount of the population over the number of hits. */
    private boolean certain(PopulationItem item) {
        return item.book().abs().multiply(BigDecimal.valueOf(hits)).compareTo(population.value()) >= 0;
    }

    /**
     * One pass, an item as often as it is hit. Point k lies at (start + k) intervals; the comparison is multiplied out, so
     * that nothing is divided and no digit lost.
     */
    private List<PopulationItem> hit(String frame, Stratum stratum, int number) {
        List<PopulationItem> hit = new ArrayList<>();
        BigDecimal scale = UNIT.multiply(BigDecimal.valueOf(number));
        BigDecimal step = UNIT.multiply(population.value());
        BigDecimal point = new BigDecimal(order.start(frame)).multiply(population.value());
        BigDecimal laid = BigDecimal.ZERO;
        for (PopulationItem item : order.of(frame, stratum.items())) {
            laid = laid.add(item.book().abs());
            while (laid.multiply(scale).compareTo(point) > 0) {
                hit.add(item);
                point = point.add(step);
            }
        }
        return hit;
    }
}
