package org.hecha.seal.internal;

import java.io.OutputStream;
import java.util.zip.CRC32;

/** Counts what is written and keeps nothing. */
final class Measure extends OutputStream {

    private final CRC32 crc = new CRC32();
    private long size;

    @Override
    public void write(int b) {
        crc.update(b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        crc.update(bytes, offset, length);
        size += length;
    }

    long size() {
        return size;
    }

    long crc() {
        return crc.getValue();
    }
}
