package org.hecha.evidence.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and SM3 over the same bytes; used again and again by one thread. */
public final class Digests {

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
        sha256.update(bytes, offset, length);
        sm3.update(bytes, offset, length);
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
