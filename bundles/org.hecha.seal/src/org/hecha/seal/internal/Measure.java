package org.hecha.seal.internal;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;

import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/** Counts what is written and keeps nothing. */
final class Measure extends OutputStream {

    private final CRC32 crc = new CRC32();
    private final MessageDigest digest = DigestAlgorithm.SHA256.start();
    private long size;

    @Override
    public void write(int b) {
        crc.update(b);
        digest.update((byte) b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        crc.update(bytes, offset, length);
        digest.update(bytes, offset, length);
        size += length;
    }

    long size() {
        return size;
    }

    long crc() {
        return crc.getValue();
    }

    /** To be asked once, at the end. */
    byte[] sha256() {
        return digest.digest();
    }
}
