package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hecha.verification.sampling.Estimator;
import org.hecha.verification.sampling.PopulationItem;
import org.hecha.verification.sampling.Projection;
import org.junit.jupiter.api.Test;

/** Point estimates and limits worked out by hand; t and R from SciPy (see QuantilesTest). */
class EstimateTest {

    private static final BigDecimal CONFIDENCE = BigDecimal.valueOf(95);

    /** A stratum of {@code count} items of which the first are tested. */
    private static StratumSample stratum(String name, int count, String[] books, String[] differences) {
        List<PopulationItem> items = new ArrayList<>(Items.of(count, number -> number <= books.length ? books[number - 1]
                : books[0]).items());
        List<Tested> tested = new ArrayList<>();
        for (int i = 0; i < differences.length; i++) {
            PopulationItem item = Items.item("t" + i, books[i]);
            tested.add(new Tested(new Drawn(item, name, false, 1), new BigDecimal(differences[i])));
        }
        return new StratumSample(new Stratum(name, items), tested);
    }

    private static String[] of(String... texts) {
        return texts;
    }

    private static void equal(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), actual.toPlainString());
    }

    private static Projection items(Estimator estimator, StratumSample... strata) {
        return new ItemEstimate(List.of(strata), estimator, CONFIDENCE).projection(List.of());
    }

    /**
     * 10 of 100 items, differences 0 0 5 0 -1 0 2 0 0 4: sum 10, mean 1, projected 100. Squares 46, s² = (46 - 10)/9 = 4;
     * variance 100 × 90 × 4/10 = 3600, standard error 60; t(9) = 2.262157163, half width 135.7294298.
     */
    @Test
    void meanDifference() {
        Projection projection = items(Estimator.DIFFERENCE, stratum("all", 100,
                of("10", "20", "50", "10", "10", "30", "20", "10", "20", "40"),
                of("0", "0", "5", "0", "-1", "0", "2", "0", "0", "4")));
        equal("100", projection.projected());
        equal("10", projection.known());
        equal("90", projection.remainder());
        equal("-35.7294298", projection.lower().orElseThrow());
        equal("235.7294298", projection.upper().orElseThrow());
        equal("235.7294298", projection.farthest());
        assertTrue(projection.twoSided());
    }

    /**
     * The same items with books of 220 in the sample: R = 10/220. The population has 220 + 90 × 10 = 1120, so 1120/22 =
     * 50.909…; residuals have s² = 24/11 = 2.1818…, half width 2.262157163 × √(900 × 24/11) = 100.2428273.
     */
    @Test
    void ratio() {
        Projection projection = items(Estimator.RATIO, stratum("all", 100,
                of("10", "20", "50", "10", "10", "30", "20", "10", "20", "40"),
                of("0", "0", "5", "0", "-1", "0", "2", "0", "0", "4")));
        assertEquals(1120.0 / 22, projection.projected().doubleValue(), 1e-12);
        assertEquals(1120.0 / 22 + 100.2428273, projection.upper().orElseThrow().doubleValue(), 1e-6);
    }

    /**
     * A: 4 of 40, 1 0 3 0: 40 × 1 = 40; s² = 2, variance 40 × 36 × 2/4 = 720. B: 3 of 60, 0 6 0: 60 × 2 = 120; s² = 12,
     * variance 60 × 57 × 12/3 = 13 680. Together 160 and 14 400, standard error 120; freedom 14 400²/(720²/3 + 13 680²/2) =
     * 2.21198, t = 3.930694, half width 471.6833382.
     */
    @Test
    void strataAddUp() {
        Projection projection = items(Estimator.DIFFERENCE, stratum("month:2023-01", 40, of("1", "1", "1", "1"),
                of("1", "0", "3", "0")), stratum("month:2023-02", 60, of("1", "1", "1"), of("0", "6", "0")));
        equal("160", projection.projected());
        assertEquals(160 + 471.683338226, projection.upper().orElseThrow().doubleValue(), 1e-5);
        assertEquals(List.of(40, 60), projection.strata().stream().map(Projection.Part::items).toList());
        equal("120", projection.strata().get(1).projected());
    }

    /** Negative and zero strata keep the mean difference: the ratio of the others says nothing about them. */
    @Test
    void theRatioLeavesDeductedItemsAlone() {
        Projection projection = items(Estimator.RATIO, stratum("all", 4, of("10", "10"), of("1", "1")),
                stratum("negative", 4, of("-10", "-10"), of("-3", "1")), stratum("zero", 2, of("0", "0"), of("0", "-5")));
        // 40 × 2/20 = 4; 4 × -1 = -4; 2 tested of 2: -5
        equal("4", projection.strata().get(0).projected());
        equal("-4", projection.strata().get(1).projected());
        equal("-5", projection.strata().get(2).projected());
        equal("-5", projection.projected());
    }

    @Test
    void whatWasTestedAsAWholeIsNotExtrapolated() {
        Projection projection = items(Estimator.RATIO, stratum("all", 3, of("10", "20", "30"), of("1", "0", "0.1")));
        equal("1.1", projection.projected());
        equal("0", projection.remainder());
        equal("1.1", projection.upper().orElseThrow());
    }

    @Test
    void oneItemHasNoSpread() {
        Projection projection = items(Estimator.DIFFERENCE, stratum("all", 3, of("10"), of("1")));
        equal("3", projection.projected());
        assertTrue(projection.lower().isEmpty() && projection.upper().isEmpty());
        equal("3", projection.farthest());
    }

    private static Projection monetary(String interval, StratumSample... strata) {
        return new MonetaryEstimate(List.of(strata), new BigDecimal(interval), CONFIDENCE).projection(List.of());
    }

    /**
     * Interval 100, overstated by half of 20 t and a fifth of 50 t, understated by a tenth of 40 t: likely 100 × (0.5 + 0.2)
     * = 70 and 100 × 0.1 = 10, net 60, known 10 + 10 - 4 = 16. Stringer: 299.5732 + 174.8132 × 0.5 + 155.1929 × 0.2 =
     * 418.0184; less 10 is 408.0184. The other way 299.5732 + 174.8132 × 0.1 = 317.0545; 70 - 317.0545 = -247.0545.
     */
    @Test
    void monetaryUnits() {
        Projection projection = monetary("100", stratum("all", 90, of("20", "50", "40", "30"), of("10", "10", "-4", "0")));
        equal("60", projection.projected());
        equal("16", projection.known());
        assertEquals(408.01842167, projection.upper().orElseThrow().doubleValue(), 1e-6);
        assertEquals(70 - 317.0545498, projection.lower().orElseThrow().doubleValue(), 1e-6);
        assertTrue(!projection.twoSided());
    }

    /** No error in n hits leaves the basic precision, R(0) intervals: with V/n = T/R(0) it is what is tolerable. */
    @Test
    void noErrorLeavesTheBasicPrecision() {
        Projection projection = monetary("100", stratum("all", 90, of("20", "50"), of("0", "0")));
        equal("0", projection.projected());
        equal("299.5732274", projection.upper().orElseThrow());
        equal("-299.5732274", projection.lower().orElseThrow());
    }

    /**
     * Of 1000 t, 900 t are certain and 40 t were hit, overstated by 10 t: no more than 10 t and the 60 t nobody examined can
     * be overstated, whatever the bound is. An understatement has no such end.
     */
    @Test
    void noMoreIsOverstatedThanThereIs() {
        PopulationItem large = Items.item("large", "900");
        PopulationItem hit = Items.item("hit", "40");
        StratumSample chance = new StratumSample(new Stratum("all", List.of(large, hit, Items.item("other", "60"))),
                List.of(new Tested(new Drawn(large, "all", true, 1), BigDecimal.ZERO),
                        new Tested(new Drawn(hit, "all", false, 1), BigDecimal.TEN)));
        Projection projection = monetary("100", chance);
        equal("25", projection.projected());
        equal("70", projection.upper().orElseThrow());
        assertEquals(25 - 299.5732274, projection.lower().orElseThrow().doubleValue(), 1e-6);
        assertTrue(projection.remarks().stream().anyMatch(one -> one.in(java.util.Locale.ENGLISH).contains("cut at the known")),
                projection.remarks().toString());
    }

    @Test
    void aBoundWithinWhatThereIsStays() {
        assertTrue(monetary("100", stratum("all", 90, of("20", "50"), of("0", "0"))).remarks().stream()
                .noneMatch(one -> one.in(java.util.Locale.ENGLISH).contains("cut at the known")));
    }

    /** A certain item stands for itself; an item hit twice for two intervals; zero items for their number. */
    @Test
    void certainItemsAndRepeatedHits() {
        PopulationItem large = Items.item("large", "500");
        PopulationItem twice = Items.item("twice", "60");
        StratumSample chance = new StratumSample(new Stratum("all", List.of(large, twice, Items.item("other", "40"))),
                List.of(new Tested(new Drawn(large, "all", true, 1), new BigDecimal("25")),
                        new Tested(new Drawn(twice, "all", false, 2), new BigDecimal("6"))));
        StratumSample zeros = stratum("zero", 4, of("0", "0"), of("0", "-3"));
        Projection projection = monetary("100", chance, zeros);
        // 25 + 2 × 100 × 0.1 - 4/2 × 3 = 39
        equal("39", projection.projected());
        equal("28", projection.known());
        // 25 + 100 (2.9957 + 1.748132244 × 0.1 + 1.551929104 × 0.1) - 6 = 351.57, but 25 + 6 known and 40 unexamined - 6
        equal("65", projection.upper().orElseThrow());
        assertEquals(List.of("certain", "all", "zero"), projection.strata().stream().map(Projection.Part::name).toList());
        equal("100", projection.strata().get(1).book());
    }

    /** A deducted item of -50 t that should be -40 t understates by 10: its taint counts the other way. */
    @Test
    void deductedItemsErrTheOtherWay() {
        Projection projection = monetary("100", stratum("negative", 9, of("-50", "-50"), of("-10", "0")));
        equal("-20", projection.projected());
        assertEquals(299.5732274 - 20, projection.upper().orElseThrow().doubleValue(), 1e-6);
    }

    /** The order of taints in the sample does not matter: they are ranked. */
    @Test
    void taintsAreRanked() {
        List<BigDecimal> taints = new ArrayList<>(List.of(new BigDecimal("0.5"), new BigDecimal("0.2"), BigDecimal.ONE));
        StringerBound bound = new StringerBound(BigDecimal.TEN, 0.95);
        BigDecimal one = bound.of(taints);
        Collections.reverse(taints);
        assertEquals(one, bound.of(taints));
    }
}
