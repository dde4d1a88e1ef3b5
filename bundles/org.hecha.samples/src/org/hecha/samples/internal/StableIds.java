package org.hecha.samples.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that depend on nothing but the case and the key of an object in its files: name-based UUIDs, version 5 of
 * RFC 9562, so that a demonstration gives the same ids everywhere.
 *
 * @param caseId the case
 */
public record StableIds(String caseId) {

    /** Namespace of the cases; drawn once at random, never to be changed. */
    private static final UUID NAMESPACE = UUID.fromString("8f0f5a52-6c0c-4b6e-9d2a-1f8c1f0c7a35");

    /** The id of the object with that key. */
    public String of(String key) {
        ByteBuffer digest = ByteBuffer.wrap(sha1(caseId + "/" + key));
        long high = digest.getLong() & 0xffffffffffff0fffL | 0x5000L;
        long low = digest.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            ByteBuffer namespace = ByteBuffer.allocate(Long.BYTES * 2);
            namespace.putLong(NAMESPACE.getMostSignificantBits()).putLong(NAMESPACE.getLeastSignificantBits());
            digest.update(namespace.array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-1", e);
        }
    }
}
