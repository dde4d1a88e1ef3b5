package org.hecha.evidence.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and SM3 over the same bytes; used again and again by one thread. */
public final class Digests {

    /** What the second digest still finds in the cache nearest to the core. */
    private static final int NEAR = 1 << 14;

    private final MessageDigest sha256 = sha256();
    private final Sm3 sm3 = new Sm3();

    /** A new digest of the JDK's SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e); //$NON-NLS-1$
        }
    }

    /** Forgets what was taken so far. */
    public void reset() {
        sha256.reset();
        sm3.reset();
    }

    /** Takes bytes. */
    public void update(byte[] bytes, int offset, int length) {
        int end = offset + length;
        for (int at = offset; at < end; at += NEAR) {
            int count = Math.min(NEAR, end - at);
            sha256.update(bytes, at, count);
            sm3.update(bytes, at, count);
        }
    }

    /** Lower-case hexadecimal; begins anew. */
    public String sha256Hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Lower-case hexadecimal; begins anew. */
    public String sm3Hex() {
        return HexFormat.of().formatHex(sm3.digest());
    }
}
