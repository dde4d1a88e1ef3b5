package org.hecha.quantification.internal.calculation;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.parameter;
import static org.hecha.quantification.internal.Inventories.row;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** The same totals to the last digit, whatever the order of rows and sources and however many threads take part. */
final class OrderAndThreadsTest {

    private static final int SOURCES = 40;
    private static final int ROWS = 20_000;
    private static final String[] UNITS = { "t", "kg", "g", "10^4 t" };

    private final QuantificationService service = QuantificationService.of(TestStandards.all());
    private final Inventory inventory = inventory();
    private final String expected;

    OrderAndThreadsTest() {
        Random random = new Random(32150);
        for (int s = 0; s < SOURCES; s++) {
            EmissionSource source = source("s" + s, "T.fuel");
            // 44/12 never terminates, nor do these products: a sum in doubles would differ with its order
            parameter(source, "NCV", "2" + s + ".0737", "GJ/t", ProvenanceKind.OPERATOR);
            parameter(source, "CC", "0.0" + (2 + s % 5) + "7491", "tC/GJ", ProvenanceKind.OPERATOR);
            parameter(source, "OF", "0.9" + s, "1", ProvenanceKind.OPERATOR);
            inventory.getSources().add(source);
        }
        for (int r = 0; r < ROWS; r++) {
            inventory.getSources().get(r % SOURCES).getActivityData().add(
                    row(random.nextInt(1_000_000) + "." + random.nextInt(100_000), UNITS[random.nextInt(UNITS.length)]));
        }
        expected = digits(service.calculate(engagement(), inventory, Basis.AS_STATED));
    }

    /** Everything a person could see: totals by category and gas, each line, in an order of its own. */
    private static String digits(Calculation calculation) {
        assertEquals(List.of(), calculation.problems().stream().filter(Problem::blocking).toList());
        assertEquals(SOURCES, calculation.lines().size());
        List<String> lines = new ArrayList<>(calculation.lines().stream().map(LineResult::toString)
                .map(line -> line.replaceAll("@[0-9a-f]+", "")).toList());
        Collections.sort(lines);
        return calculation.totals() + "\n" + calculation.byYear() + "\n" + calculation.totals().total().unscaledValue() + "\n"
                + String.join("\n", lines);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 5, 8, 13 })
    void orderChangesNoDigit(int seed) {
        Inventory shuffled = EcoreUtil.copy(inventory);
        Random random = new Random(seed);
        for (EmissionSource source : shuffled.getSources()) {
            List<ActivityData> rows = new ArrayList<>(source.getActivityData());
            Collections.shuffle(rows, random);
            source.getActivityData().clear();
            source.getActivityData().addAll(rows);
        }
        List<EmissionSource> sources = new ArrayList<>(shuffled.getSources());
        Collections.shuffle(sources, random);
        shuffled.getSources().clear();
        shuffled.getSources().addAll(sources);
        assertEquals(expected, digits(service.calculate(engagement(), shuffled, Basis.AS_STATED)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 7, 32 })
    void threadsChangeNoDigit(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Callable<Calculation> calculation = () -> service.calculate(engagement(), inventory, Basis.AS_STATED);
            assertEquals(expected, digits(pool.submit(calculation).get()));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void calculationsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            QuantificationService fresh = QuantificationService.of(TestStandards.all());
            List<Future<Calculation>> running = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                running.add(pool.submit(() -> fresh.calculate(engagement(), inventory, Basis.AS_STATED)));
            }
            for (Future<Calculation> one : running) {
                assertEquals(expected, digits(one.get()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void linesStayInTheOrderOfTheInventory() {
        List<String> ids = service.calculate(engagement(), inventory, Basis.AS_STATED).lines().stream()
                .map(LineResult::sourceId).toList();
        assertEquals(inventory.getSources().stream().map(EmissionSource::getId).toList(), ids);
    }
}
