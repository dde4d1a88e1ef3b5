package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.verification.sampling.Allocation;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.StratumKey;
import org.junit.jupiter.api.Test;

/**
 * What is drawn. The expected ids come from outside: {@code printf 'hecha-sample/1\n42\nall\nr1' | sha256sum} and so on for
 * r2 to r10 sorts as r4, r2, r9, r10, r3, r7, r5, r1, r6, r8, compared as hexadecimal text.
 */
class DrawTest {

    private static final List<String> ORDER_42 = List.of("r4", "r2", "r9", "r10", "r3", "r7", "r5", "r1", "r6", "r8");

    private final Population tens = Items.of(10, number -> String.valueOf(10 * number));

    private static List<Drawn> random(Population population, int size, long seed) {
        return new ItemDraw(population, SamplingMethod.RANDOM, StratumKey.NONE, Allocation.VALUE).draw(size, seed);
    }

    private static List<Drawn> byAmount(Population population, long seed, Integer... passes) {
        return new MonetaryDraw(population, seed, List.of(passes)).draw();
    }

    @Test
    void theSeedChoosesTheSameItemsOnAnyMachine() {
        assertEquals(ORDER_42.subList(0, 4), Items.ids(random(tens, 4, 42)));
        assertEquals(ORDER_42, Items.ids(random(tens, 10, 42)));
        assertNotEquals(ORDER_42, Items.ids(random(tens, 10, 43)));
        // printf 'hecha-sample/1\n42\nall\nstart' | sha256sum, the first 32 digits
        assertEquals("171597520729809869064617364819815680764", new SeededOrder(42).start("all").toString());
    }

    @Test
    void theOrderOfRowsNeverMatters() {
        for (int shuffle = 0; shuffle < 20; shuffle++) {
            Population other = Items.shuffled(tens, shuffle);
            assertEquals(tens.digest(), other.digest());
            assertEquals(random(tens, 4, 42).stream().map(one -> one.item().id()).toList(), Items.ids(random(other, 4, 42)));
            assertEquals(Items.ids(byAmount(tens, 42, 4)), Items.ids(byAmount(other, 42, 4)));
        }
    }

    /**
     * 10, 20 … 100 t are 550 t; four hits, interval 137.5. The start is 0.50428 × 137.5 = 69.34, so points lie at 69.34,
     * 206.84, 344.34 and 481.84. Laid out in seeded order: r4 to 40, r2 to 60, r9 to 150 (hit), r10 to 250 (hit), r3 to
     * 280, r7 to 350 (hit), r5 to 400, r1 to 410, r6 to 470, r8 to 550 (hit).
     */
    @Test
    void monetaryUnitsAreHitAtEqualDistances() {
        List<Drawn> drawn = byAmount(tens, 42, 4);
        assertEquals(List.of("r9", "r10", "r7", "r8"), Items.ids(drawn));
        assertTrue(drawn.stream().noneMatch(Drawn::certain));
        // Seed 7 starts at 0.20191 and has another order: r5, r7, r8, r9 by the same arithmetic.
        assertEquals(List.of("r5", "r7", "r8", "r9"), Items.ids(byAmount(tens, 7, 4)));
    }

    /** Eight hits, interval 68.75: r7 (70) to r10 are certain; of the others r4, r5 and r6 are hit. */
    @Test
    void whatIsAsLargeAsTheIntervalIsCertain() {
        List<Drawn> drawn = byAmount(tens, 42, 8);
        assertEquals(Set.of("r7", "r8", "r9", "r10"), drawn.stream().filter(Drawn::certain)
                .map(one -> one.item().id()).collect(Collectors.toSet()));
        assertEquals(List.of("r4", "r5", "r6"), drawn.stream().filter(one -> !one.certain())
                .map(one -> one.item().id()).toList());
    }

    @Test
    void oneGiantIsCertainAndTakesNoHitFromTheRest() {
        Population giant = Items.of(101, number -> number == 1 ? "1000" : "1");
        List<Drawn> drawn = byAmount(giant, 5, 22);
        assertTrue(drawn.get(0).certain() && drawn.get(0).item().id().equals("r1"));
        // 100 t at intervals of 1100/22 = 50 t: exactly two hits.
        assertEquals(2, drawn.stream().filter(one -> !one.certain()).count());
    }

    /**
     * The chance of an item is its amount over the interval. 2000 seeds, four hits of 550 t: r1 (10 t) is expected 145
     * times, r10 (100 t) 1455 times; five standard deviations of a binomial are allowed.
     */
    @Test
    void chancesAreInProportionToAmounts() {
        int runs = 2000;
        Map<String, Integer> hits = new HashMap<>();
        for (int seed = 0; seed < runs; seed++) {
            Items.ids(byAmount(tens, seed, 4)).forEach(id -> hits.merge(id, 1, Integer::sum));
        }
        for (int number = 1; number <= 10; number++) {
            double chance = 10 * number / 137.5;
            double allowed = 5 * Math.sqrt(runs * chance * (1 - chance));
            assertEquals(runs * chance, hits.get("r" + number), allowed, "r" + number);
        }
    }

    /** 2000 seeds, 3 of 10: each item is expected 600 times, five standard deviations are 102. */
    @Test
    void randomItemsHaveEqualChances() {
        Map<String, Integer> hits = new HashMap<>();
        for (int seed = 0; seed < 2000; seed++) {
            Items.ids(random(tens, 3, seed)).forEach(id -> hits.merge(id, 1, Integer::sum));
        }
        hits.forEach((id, number) -> assertEquals(600, number, 102, id));
        assertEquals(10, hits.size());
    }

    @Test
    void largerSamplesContainSmallerOnes() {
        Population mixed = Items.of(60, number -> number % 10 == 0 ? "0" : number % 7 == 0 ? "-" + number : "" + number);
        for (StratumKey key : List.of(StratumKey.NONE, StratumKey.SIZE)) {
            SamplingMethod method = key == StratumKey.NONE ? SamplingMethod.RANDOM : SamplingMethod.STRATIFIED;
            for (Allocation allocation : Allocation.values()) {
                Set<String> before = new HashSet<>();
                for (int size = 1; size <= 60; size++) {
                    Set<String> now = new HashSet<>(Items.ids(new ItemDraw(mixed, method, key, allocation).draw(size, 9)));
                    assertTrue(now.containsAll(before), key + " " + allocation + " " + size);
                    assertTrue(now.size() >= size);
                    before = now;
                }
                assertEquals(60, before.size());
            }
        }
        Set<String> first = new HashSet<>(Items.ids(byAmount(mixed, 9, 6)));
        Set<String> second = new HashSet<>(Items.ids(byAmount(mixed, 9, 6, 5)));
        Set<String> third = new HashSet<>(Items.ids(byAmount(mixed, 9, 6, 5, 20)));
        assertTrue(second.containsAll(first) && third.containsAll(second) && third.size() > first.size());
    }

    /** 4 hits and 2 more, 550 t: 91.67 t each; r10 is certain then, r9 and r7 stay, the second pass hits r10 and r9. */
    @Test
    void anEnlargedSampleCountsWhatIsHitAgain() {
        List<Drawn> drawn = byAmount(tens, 42, 4, 2);
        assertEquals(List.of("r10", "r9", "r7", "r8"), Items.ids(drawn));
        assertEquals(List.of(1, 2, 1, 1), drawn.stream().map(Drawn::hits).toList());
        assertTrue(drawn.get(0).certain());
    }

    @Test
    void zeroAndNegativeItemsAreStrataOfTheirOwn() {
        Population mixed = Items.of("10", "0", "-5", "20", "0", "-7", "30", "40");
        Map<String, List<String>> byStratum = random(mixed, 7, 1).stream().collect(Collectors.groupingBy(Drawn::stratum,
                Collectors.mapping(one -> one.item().id(), Collectors.toList())));
        assertEquals(Set.of("all", "zero", "negative"), byStratum.keySet());
        assertEquals(Set.of("r2", "r5"), Set.copyOf(byStratum.get("zero")));
        assertEquals(Set.of("r3", "r6"), Set.copyOf(byStratum.get("negative")));
        // By amount: zeros 2 × 3/8 rounded up is one of them, and those below zero are laid out by themselves.
        List<Drawn> amounts = byAmount(mixed, 1, 3);
        assertEquals(1, amounts.stream().filter(one -> one.stratum().equals("zero")).count());
        assertTrue(amounts.stream().allMatch(one -> one.stratum().equals("negative") == one.item().book().signum() < 0));
    }

    @Test
    void nothingButZerosIsDrawnAsItems() {
        Population zeros = Items.of("0", "0.00", "0");
        assertEquals(2, random(zeros, 2, 1).size());
        assertEquals(3, byAmount(zeros, 1, 5).size());
    }

    @Test
    void aSampleLargerThanThePopulationIsAllOfIt() {
        assertEquals(10, random(tens, 500, 3).size());
        assertEquals(10, byAmount(tens, 3, 500).size());
        assertTrue(byAmount(tens, 3, 500).stream().allMatch(Drawn::certain));
        assertEquals(List.of(), byAmount(Items.of(), 3, 5));
        assertEquals(List.of(), random(Items.of(), 3, 5));
    }

    @Test
    void allEqualIsDrawnLikeAnythingElse() {
        Population equal = Items.of(40, number -> "2.5");
        assertEquals(8, byAmount(equal, 11, 8).size());
        assertEquals(8, new HashSet<>(Items.ids(byAmount(equal, 11, 8))).size());
        assertEquals(5, random(equal, 5, 11).size());
    }
}
