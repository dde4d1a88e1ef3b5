package org.hecha.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether a file is still the one that was read: its length and two check sums. Meant for accidents, another
 * program that saved meanwhile, and therefore as fast as memory; signatures guard against intent.
 *
 * @param length number of bytes
 * @param first CRC-32
 * @param second CRC-32C
 */
public record Fingerprint(long length, long first, long second) {

    private static final int BLOCK = 1 << 16;

    static Fingerprint of(byte[] bytes) {
        Stream stream = new Stream(OutputStream.nullOutputStream());
        stream.count(bytes, 0, bytes.length);
        return stream.fingerprint();
    }

    public static Fingerprint of(Path file) throws IOException {
        Stream stream = new Stream(OutputStream.nullOutputStream());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                stream.count(block, 0, read);
            }
        }
        return stream.fingerprint();
    }

    /** Hands bytes on and takes their fingerprint on the way. */
    static final class Stream extends OutputStream {

        private final OutputStream out;
        private final CRC32 first = new CRC32();
        private final CRC32C second = new CRC32C();
        private long length;

        Stream(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] { (byte) one }, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            count(bytes, from, count);
        }

        private void count(byte[] bytes, int from, int count) {
            first.update(bytes, from, count);
            second.update(bytes, from, count);
            length += count;
        }

        Fingerprint fingerprint() {
            return new Fingerprint(length, first.getValue(), second.getValue());
        }
    }
}
