package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.hecha.verification.sampling.Allocation;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.StratumKey;
import org.junit.jupiter.api.Test;

/** Strata, and how a number is shared among them. */
class StrataTest {

    private static Map<String, Integer> counts(Population population, StratumKey key) {
        return Strata.of(population, key).stream().collect(Collectors.toMap(Stratum::name, Stratum::count));
    }

    /**
     * 100 t are cut at 25, 50 and 75 t from the largest down: 40 begins at 0 (class 1), 30 at 40 (class 2), 10 at 70
     * (class 3), 10 at 80 (class 4), 5 at 90 and 5 at 95 (class 4).
     */
    @Test
    void sizeClassesHaveAboutEqualAmounts() {
        assertEquals(Map.of("size:1", 1, "size:2", 1, "size:3", 1, "size:4", 3, "zero", 1),
                counts(Items.of("40", "30", "10", "10", "5", "5", "0"), StratumKey.SIZE));
    }

    /**
     * Webster: 80 t and 20 t, 6 items, none fixed: 80/1, 80/3, 20/1 (26.7 before 20), 80/5 = 16, 80/7 = 11.4, 80/9 = 8.9,
     * 20/3 = 6.7: five to the first and one to the second. By number, 4 and 4: three each.
     */
    @Test
    void sharesFollowWeights() {
        List<Stratum> strata = List.of(new Stratum("a", Items.of("5", "15", "20", "25", "15").items()),
                new Stratum("b", Items.of("5", "5", "5", "5", "0").items()));
        assertEquals(Map.of("a", 5, "b", 1), new Apportionment(strata, 0).share(6, Allocation.VALUE));
        assertEquals(Map.of("a", 3, "b", 3), new Apportionment(strata, 0).share(6, Allocation.COUNT));
        assertEquals(Map.of("a", 4, "b", 2), new Apportionment(strata, 2).share(6, Allocation.VALUE));
        assertEquals(Map.of("a", 2, "b", 2), new Apportionment(strata, 2).share(1, Allocation.VALUE));
        assertEquals(Map.of("a", 5, "b", 5), new Apportionment(strata, 2).share(99, Allocation.VALUE));
    }

    @Test
    void everyStratumHasAName() {
        Map<String, String> expected = Map.of("all", "All", "zero", "Items of zero", "negative", "Deducted items", "certain",
                "Certain items", "certain:negative", "Certain deducted items", "month:2023-05", "Month 2023-05", "facility:",
                "Facility none", "source:x", "Source X", "category:2", "Category 2", "size:4", "Size class 4");
        expected.forEach((name, label) -> {
            assertEquals(label, StratumKey.label(name, String::toUpperCase).in(Locale.ENGLISH));
            assertNotEquals(label, StratumKey.label(name, String::toUpperCase).in(Locale.CHINESE));
        });
    }
}
