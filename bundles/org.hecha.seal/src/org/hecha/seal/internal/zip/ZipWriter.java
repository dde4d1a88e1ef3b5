package org.hecha.seal.internal.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.hecha.seal.internal.Flaw;

/**
 * Writes a container in canonical form, in one pass. Size and CRC-32 of each entry are known before it is written;
 * content that turns out otherwise has changed meanwhile and is refused.
 */
public final class ZipWriter {

    /** Something that can be written as often as asked, each time the same bytes. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Written(String name, long crc, long size, long offset) {
    }

    private final OutputStream out;
    private final List<Written> written = new ArrayList<>();
    private long position;

    /** @param out is not closed here */
    public ZipWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * @throws Flaw when the body is not what size and CRC-32 promise
     * @throws IOException when {@code out} takes no more
     */
    public void add(String name, long size, long crc, Body body) throws IOException {
        written.add(new Written(name, crc, size, position));
        emit(CanonicalRecords.local(name, crc, size));
        CheckedBody checked = new CheckedBody(out, name, size);
        body.writeTo(checked);
        checked.demand(crc);
        position += size;
    }

    /** What stands before the content of an entry; as long for every checksum. */
    public static byte[] header(String name, long crc, long size) {
        return CanonicalRecords.local(name, crc, size);
    }

    /** Where the next entry goes. */
    public long position() {
        return position;
    }

    /** Takes note of an entry that somebody else has written there, with its header; what follows goes behind it. */
    public void adopt(String name, long size, long crc) {
        written.add(new Written(name, crc, size, position));
        position += header(name, crc, size).length + size;
    }

    /** Writes the directory; afterwards the container is complete. */
    public void finish() throws IOException {
        long start = position;
        for (Written entry : written) {
            emit(CanonicalRecords.central(entry.name(), entry.crc(), entry.size(), entry.offset()));
        }
        emit(CanonicalRecords.end(written.size(), position - start, start));
    }

    private void emit(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
