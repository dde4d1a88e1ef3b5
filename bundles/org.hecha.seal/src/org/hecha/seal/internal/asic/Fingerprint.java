package org.hecha.seal.internal.asic;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

import org.hecha.core.work.Pace;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/** Size, CRC-32 and digests of one content, taken in one reading with constant memory. */
public record Fingerprint(long size, long crc, Map<DigestAlgorithm, byte[]> digests) {

    private static final int CHUNK = 1 << 17;
    private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[CHUNK]);

    public static Fingerprint of(InputStream in, Set<DigestAlgorithm> algorithms, Pace pace) throws IOException {
        Map<DigestAlgorithm, MessageDigest> running = new EnumMap<>(DigestAlgorithm.class);
        algorithms.forEach(algorithm -> running.put(algorithm, algorithm.start()));
        CRC32 crc = new CRC32();
        byte[] buffer = BUFFER.get();
        long size = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            crc.update(buffer, 0, count);
            for (MessageDigest digest : running.values()) {
                digest.update(buffer, 0, count);
            }
            size += count;
            pace.advance(count);
        }
        Map<DigestAlgorithm, byte[]> digests = new EnumMap<>(DigestAlgorithm.class);
        running.forEach((algorithm, digest) -> digests.put(algorithm, digest.digest()));
        return new Fingerprint(size, crc.getValue(), digests);
    }

    public byte[] digest(DigestAlgorithm algorithm) {
        return digests.get(algorithm);
    }
}
