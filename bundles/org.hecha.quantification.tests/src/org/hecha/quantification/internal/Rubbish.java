package org.hecha.quantification.internal;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts put together at random from parts that mean something: the same ones in every run. */
public final class Rubbish {

    private static final int TEXTS = 20_000;

    private Rubbish() {
    }

    /** Twenty thousand texts of one to {@code most} parts. */
    public static Stream<String> of(int most, List<String> parts) {
        Random random = new Random(7);
        return IntStream.range(0, TEXTS).mapToObj(i -> random.ints(1 + random.nextInt(most), 0, parts.size())
                .mapToObj(parts::get).reduce("", String::concat));
    }
}
