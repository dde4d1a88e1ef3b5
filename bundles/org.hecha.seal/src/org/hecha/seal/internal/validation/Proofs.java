package org.hecha.seal.internal.validation;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/**
 * Proofs of existence (EN 319 102-1, 5.6.2.3): what is known to have existed at which time. What is at hand exists at the
 * time of validation; a valid time stamp proves more.
 */
final class Proofs {

    private final Instant now;
    private final Map<String, Instant> earliest = new HashMap<>();

    Proofs(Instant now) {
        this.now = now;
    }

    void add(byte[] object, Instant at) {
        earliest.merge(key(object), at, (a, b) -> a.isBefore(b) ? a : b);
    }

    /** The earliest time at which this object is proven to have existed. */
    Instant of(byte[] object) {
        return earliest.getOrDefault(key(object), now);
    }

    boolean proven(byte[] object) {
        return earliest.containsKey(key(object));
    }

    private static String key(byte[] object) {
        return HexFormat.of().formatHex(DigestAlgorithm.SHA256.start().digest(object));
    }
}
