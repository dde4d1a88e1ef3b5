package org.hecha.quantification.internal.uncertainty;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Random numbers of one input for one block of draws: the generator L64X128Mix (Steele and Vigna, LXM: better splittable
 * pseudorandom number generators, 2021), whose whole state of 256 bits is the SHA-256 of the seed, the block and the
 * input's key. Whoever draws, in whichever order and on whichever machine, gets the same numbers; it is written out here
 * because the library promises its own algorithm for this version of Java only. Not safe for several threads.
 */
final class RandomStream {

    /** What a result says of where its numbers come from: generator, what seeds it, draws per stream. */
    static final String NAME = "L64X128Mix/SHA-256/1000";

    private static final long MULTIPLIER = 0xd1342543de82ef95L;
    private static final long MIXING = 0xdaba0b6eb09322e3L;
    private static final double UNIT = 0x1.0p-53;

    private final long increment;
    private long linear;
    private long first;
    private long second;

    RandomStream(long seed, int block, String key) {
        this(ByteBuffer.wrap(sha256(seed, block, key)));
    }

    /** @param state 32 bytes: increment, state of the linear generator, two words of the xor generator */
    RandomStream(ByteBuffer state) {
        increment = state.getLong() | 1;
        linear = state.getLong();
        first = state.getLong();
        second = state.getLong();
    }

    private static byte[] sha256(long seed, int block, String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(seed).putInt(block).flip());
            return digest.digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    long nextBits() {
        long mixed = linear + first;
        mixed = (mixed ^ (mixed >>> 32)) * MIXING;
        mixed = (mixed ^ (mixed >>> 32)) * MIXING;
        mixed ^= mixed >>> 32;
        linear = MULTIPLIER * linear + increment;
        long other = second ^ first;
        first = Long.rotateLeft(first, 24) ^ other ^ (other << 16);
        second = Long.rotateLeft(other, 37);
        return mixed;
    }

    /** A number between 0 and 1, never one of them. */
    double next() {
        return ((nextBits() >>> 11) + 0.5) * UNIT;
    }
}
