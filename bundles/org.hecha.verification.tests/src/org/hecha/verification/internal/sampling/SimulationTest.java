package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.verification.sampling.Allocation;
import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationItem;
import org.hecha.verification.sampling.Projection;
import org.hecha.verification.sampling.StratumKey;
import org.junit.jupiter.api.Test;

/**
 * Do estimates hold what they promise? Each population is sampled many times with the seeds 0, 1, 2 …, so that a run always
 * gives the same numbers. Bounds are at least four standard errors of the simulation wide.
 */
class SimulationTest {

    private static final BigDecimal CONFIDENCE = BigDecimal.valueOf(90);

    private final Map<String, BigDecimal> errors = new HashMap<>();
    private double trueError;

    /** Amounts from 1 to 100 t; every third item is wrong by up to a fifth either way, mostly overstated. */
    private Population population(int count, double wrong) {
        Random random = new Random(2024);
        List<PopulationItem> items = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            PopulationItem item = Items.item("i" + number, String.valueOf(1 + random.nextInt(100)));
            items.add(item);
            double taint = random.nextDouble() < wrong ? 0.25 * random.nextDouble() - 0.05 : 0;
            errors.put(item.id(), item.book().multiply(BigDecimal.valueOf(taint)));
        }
        trueError = errors.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
        return Items.of(items);
    }

    private List<StratumSample> strata(Population population, StratumKey key, List<Drawn> drawn) {
        return Strata.of(population, key).stream().map(stratum -> new StratumSample(stratum,
                drawn.stream().filter(one -> one.stratum().equals(stratum.name()))
                        .map(one -> new Tested(one, errors.get(one.item().id()))).toList())).toList();
    }

    private record Outcome(double mean, double spread, double covered, double above) {
    }

    private interface Run {
        Projection of(long seed);
    }

    private Outcome simulate(int runs, Run run) {
        double sum = 0;
        double squares = 0;
        int covered = 0;
        int above = 0;
        for (long seed = 0; seed < runs; seed++) {
            Projection projection = run.of(seed);
            double value = projection.projected().doubleValue();
            sum += value;
            squares += value * value;
            boolean low = projection.lower().orElseThrow().doubleValue() <= trueError;
            boolean high = projection.upper().orElseThrow().doubleValue() >= trueError;
            covered += low && high ? 1 : 0;
            above += high ? 1 : 0;
        }
        double mean = sum / runs;
        return new Outcome(mean, Math.sqrt((squares / runs - mean * mean) / runs), (double) covered / runs,
                (double) above / runs);
    }

    private void unbiased(Outcome outcome) {
        assertEquals(trueError, outcome.mean(), 4 * outcome.spread(), outcome + "");
    }

    /** 90 % of 700 runs: the standard error of the share is 1.1 %, and 0.86 to 0.94 is more than three of them each way. */
    @Test
    void randomSamples() {
        Population population = population(250, 0.9);
        Outcome outcome = simulate(700, seed -> new ItemEstimate(strata(population, StratumKey.NONE,
                new ItemDraw(population, SamplingMethod.RANDOM, StratumKey.NONE, Allocation.COUNT).draw(50, seed)),
                Estimator.DIFFERENCE, CONFIDENCE).projection(List.of()));
        unbiased(outcome);
        assertTrue(outcome.covered() > 0.86 && outcome.covered() < 0.94, outcome + "");
    }

    @Test
    void stratifiedSamplesAreCloser() {
        Population population = population(250, 0.9);
        Outcome outcome = simulate(700, seed -> new ItemEstimate(strata(population, StratumKey.SIZE,
                new ItemDraw(population, SamplingMethod.STRATIFIED, StratumKey.SIZE, Allocation.VALUE).draw(50, seed)),
                Estimator.DIFFERENCE, CONFIDENCE).projection(List.of()));
        unbiased(outcome);
        assertTrue(outcome.covered() > 0.86 && outcome.covered() < 0.94, outcome + "");
        Outcome random = simulate(700, seed -> new ItemEstimate(strata(population, StratumKey.NONE,
                new ItemDraw(population, SamplingMethod.RANDOM, StratumKey.NONE, Allocation.COUNT).draw(50, seed)),
                Estimator.DIFFERENCE, CONFIDENCE).projection(List.of()));
        assertTrue(outcome.spread() < random.spread(), outcome + " " + random);
    }

    /** A ratio estimate has a bias of the order 1/n: within 2 % of the truth here. */
    @Test
    void ratios() {
        Population population = population(250, 0.9);
        Outcome outcome = simulate(700, seed -> new ItemEstimate(strata(population, StratumKey.NONE,
                new ItemDraw(population, SamplingMethod.RANDOM, StratumKey.NONE, Allocation.COUNT).draw(50, seed)),
                Estimator.RATIO, CONFIDENCE).projection(List.of()));
        assertEquals(trueError, outcome.mean(), trueError * 0.02, outcome + "");
        assertTrue(outcome.covered() > 0.86 && outcome.covered() < 0.94, outcome + "");
    }

    /** Stringer's bound is known to be on the safe side: it covers more often than it says. */
    @Test
    void monetaryUnits() {
        Population population = population(250, 0.3);
        BigDecimal interval = population.value().divide(BigDecimal.valueOf(60), MathContext.DECIMAL128);
        Outcome outcome = simulate(500, seed -> new MonetaryEstimate(strata(population, StratumKey.NONE,
                new MonetaryDraw(population, seed, List.of(60)).draw()), interval, CONFIDENCE).projection(List.of()));
        unbiased(outcome);
        assertTrue(outcome.above() >= 0.90, outcome + "");
    }

    /** Two passes together are as unbiased as one, giant items included. */
    @Test
    void enlargedMonetaryUnits() {
        Population population = population(200, 0.5);
        List<PopulationItem> items = new ArrayList<>(population.items());
        PopulationItem giant = Items.item("giant", "400");
        items.add(giant);
        errors.put("giant", new BigDecimal("40"));
        trueError += 40;
        Population with = Items.of(items);
        BigDecimal interval = with.value().divide(BigDecimal.valueOf(45), MathContext.DECIMAL128);
        Outcome outcome = simulate(500, seed -> new MonetaryEstimate(strata(with, StratumKey.NONE,
                new MonetaryDraw(with, seed, List.of(30, 15)).draw()), interval, CONFIDENCE).projection(List.of()));
        unbiased(outcome);
        assertTrue(outcome.above() >= 0.90, outcome + "");
    }
}
