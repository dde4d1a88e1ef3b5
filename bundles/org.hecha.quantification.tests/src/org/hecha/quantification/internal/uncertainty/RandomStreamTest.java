package org.hecha.quantification.internal.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

final class RandomStreamTest {

    /** The library's L64X128Mix, given the same 256 bits of state, is an implementation nobody here wrote. */
    @Test
    void isTheGeneratorItSaysItIs() {
        byte[] state = new byte[32];
        for (int i = 0; i < state.length; i++) {
            state[i] = (byte) (3 + 37 * i & 0x7f);
        }
        RandomGenerator library = RandomGeneratorFactory.of("L64X128MixRandom").create(state);
        RandomStream own = new RandomStream(ByteBuffer.wrap(state));
        for (int i = 0; i < 1000; i++) {
            assertEquals(library.nextLong(), own.nextBits());
        }
    }

    /** Digits that must never change: whoever repeats a simulation of years ago needs them. From another program in another language. */
    @Test
    void givesTheSameNumbersForEver() {
        RandomStream stream = new RandomStream(42, 0, "factor:T · diesel · NCV");
        assertEquals(0.47131432287983005, stream.next());
        assertEquals(0.9059000014187137, stream.next());
    }

    @Test
    void seedBlockAndInputEachMakeAnotherStream() {
        long first = new RandomStream(1, 0, "a").nextBits();
        assertNotEquals(first, new RandomStream(2, 0, "a").nextBits());
        assertNotEquals(first, new RandomStream(1, 1, "a").nextBits());
        assertNotEquals(first, new RandomStream(1, 0, "b").nextBits());
        assertEquals(first, new RandomStream(1, 0, "a").nextBits());
    }

    /** 100,000 numbers in 10 equal classes: chi square with 9 degrees of freedom is above 27.9 once in 1000 seeds. */
    @Test
    void fillsTheUnitIntervalEvenly() {
        int[] classes = new int[10];
        double sum = 0;
        for (int block = 0; block < 100; block++) {
            RandomStream stream = new RandomStream(1, block, "x");
            for (int i = 0; i < 1000; i++) {
                double number = stream.next();
                assertTrue(number > 0 && number < 1);
                classes[(int) (number * 10)]++;
                sum += number;
            }
        }
        double chi = 0;
        for (int count : classes) {
            chi += (count - 10_000.0) * (count - 10_000.0) / 10_000;
        }
        assertTrue(chi < 27.9, "chi square " + chi);
        // the mean has standard error sqrt(1/12/100000) = 0.00091
        assertEquals(0.5, sum / 100_000, 4 * 0.00091);
    }
}
