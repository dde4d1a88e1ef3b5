package org.hecha.verification.internal.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

import org.hecha.core.text.Refusal;
import org.hecha.model.fieldwork.SamplingMethod;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.SampleDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes against the tables of monetary unit sampling that are in print, and by hand. */
class SizingTest {

    private final Population hundred = Items.of(1000, number -> "0.1");

    private static SampleDesign.Size wish(String share, Integer items, String confidence, String expected) {
        return new SampleDesign.Size(items == null ? OptionalInt.empty() : OptionalInt.of(items),
                Optional.ofNullable(share).map(BigDecimal::new), new BigDecimal(confidence), Optional.empty(),
                new BigDecimal(expected));
    }

    private int size(SamplingMethod method, SampleDesign.Size wish, String tolerable) throws Refusal {
        return new Sizing(hundred, method).of(wish, Optional.empty(), Optional.ofNullable(tolerable).map(BigDecimal::new))
                .items();
    }

    /**
     * Of 100 t: at 95 % with nothing expected R(0)/0.05 = 59.9 is 60 and R(0)/0.02 = 149.8 is 150; with a fifth of what is
     * tolerable expected 93, the sizes printed for a risk of 5 %. The others by SciPy: the smallest n with
     * gamma.ppf(c, 1 + nE/V) ≤ nT/V.
     */
    @ParameterizedTest
    @CsvSource({"95, 5, 0, 60", "95, 2, 0, 150", "95, 5, 1, 93", "90, 5, 1, 69", "95, 5, 2.5, 231"})
    void hitsForConfidence(String confidence, String tolerable, String expected, int hits) throws Refusal {
        assertEquals(hits, size(SamplingMethod.MONETARY_UNIT, wish(null, null, confidence, expected), tolerable));
    }

    /** 60 hits of 1000 items: 60/(1 + 59/1000) = 56.66, so 57. */
    @Test
    void itemsAreCorrectedForAFinitePopulation() throws Refusal {
        assertEquals(57, size(SamplingMethod.RANDOM, wish(null, null, "95", "0"), "5"));
        assertEquals(57, size(SamplingMethod.STRATIFIED, wish(null, null, "95", "0"), "5"));
    }

    @Test
    void sharesAndNumbersAreTakenAsGiven() throws Refusal {
        assertEquals(301, size(SamplingMethod.RANDOM, wish("30.01", null, "95", "0"), null));
        assertEquals(7, size(SamplingMethod.RANDOM, wish(null, 7, "95", "0"), null));
        assertEquals(1000, size(SamplingMethod.RANDOM, wish(null, 7000, "95", "0"), null));
        assertEquals(1, new Sizing(Items.of("0", "0"), SamplingMethod.MONETARY_UNIT)
                .of(wish(null, null, "95", "0"), Optional.empty(), Optional.of(BigDecimal.ONE)).items());
    }

    @ParameterizedTest
    @CsvSource({"95, 0, , 0, fewer than 1", "95, -1, , 0, fewer than 1", "100, 5, , 0, between 0 and 100",
        "0, 5, , 0, between 0 and 100", "95, , , 0, no materiality", "95, , 0, 0, no materiality", "95, , 5, 5, reaches",
        "95, , 5, 9, reaches", "95, , 5, -1, negative", "95, , -5, 0, negative"})
    void whatCannotBeMetIsSaid(String confidence, Integer items, String tolerable, String expected, String said) {
        Refusal refusal = assertThrows(Refusal.class,
                () -> size(SamplingMethod.RANDOM, wish(null, items, confidence, expected), tolerable));
        assertTrue(refusal.getMessage().contains(said), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0", "-3", "100.1"})
    void sharesOutsideAreRefused(String share) {
        assertThrows(Refusal.class, () -> size(SamplingMethod.RANDOM, wish(share, null, "95", "0"), null));
    }
}
