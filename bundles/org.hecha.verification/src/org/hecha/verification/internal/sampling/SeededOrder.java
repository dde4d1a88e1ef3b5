package org.hecha.verification.internal.sampling;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

import org.hecha.verification.sampling.PopulationItem;

/**
 * The order in which the items of a stratum are drawn. Each item has a random number of its own, the SHA-256 hash of a text
 * that anybody can hash: {@code printf 'hecha-sample/1\n42\nall\nID' | sha256sum}. So the order depends on the seed, the
 * stratum and the ids alone; not on rows, other items, machine or version of Java.
 */
final class SeededOrder {

    /** Bits of a random start. */
    static final int START_BITS = 128;

    private static final String GENERATOR = "hecha-sample/1";
    private static final int START_BYTES = START_BITS / Byte.SIZE;

    private final long seed;
    private final MessageDigest sha;

    SeededOrder(long seed) {
        this.seed = seed;
        try {
            this.sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Numbered(long high, long low, PopulationItem item) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            int byHigh = Long.compareUnsigned(high, other.high);
            int byLow = byHigh == 0 ? Long.compareUnsigned(low, other.low) : byHigh;
            return byLow == 0 ? item.id().compareTo(other.item.id()) : byLow;
        }
    }

    /** The items in the order in which they are drawn. */
    List<PopulationItem> of(String stratum, List<PopulationItem> items) {
        return items.stream().map(item -> {
            ByteBuffer hash = ByteBuffer.wrap(hash(stratum, item.id()));
            return new Numbered(hash.getLong(), hash.getLong(), item);
        }).sorted().map(Numbered::item).toList();
    }

    /** Where a systematic selection starts, as a whole number below 2 to the power of {@value #START_BITS}. */
    BigInteger start(String stratum) {
        return new BigInteger(1, Arrays.copyOf(hash(stratum, "start"), START_BYTES));
    }

    private byte[] hash(String stratum, String id) {
        return sha.digest((GENERATOR + '\n' + seed + '\n' + stratum + '\n' + id).getBytes(StandardCharsets.UTF_8));
    }
}
