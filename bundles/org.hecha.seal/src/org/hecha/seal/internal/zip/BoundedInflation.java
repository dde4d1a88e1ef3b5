package org.hecha.seal.internal.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.hecha.seal.internal.Flaw;

/** Inflates exactly as many bytes as the directory promises, from exactly as many; anything else is a flaw. */
final class BoundedInflation extends InputStream {

    private static final int BUFFER = 1 << 13;

    private final Entry entry;
    private final Inflater inflater = new Inflater(true);
    private final InflaterInputStream in;
    private long missing;

    BoundedInflation(InputStream packed, Entry entry) {
        this.entry = entry;
        this.in = new InflaterInputStream(packed, inflater, BUFFER);
        this.missing = entry.size();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            int count = in.read(bytes, offset, length);
            missing -= Math.max(count, 0);
            boolean overlong = missing < 0;
            boolean short_ = count < 0 && (missing != 0 || inflater.getBytesRead() != entry.packedSize());
            if (overlong || short_) {
                throw damaged();
            }
            return count;
        } catch (ZipException | EOFException e) {
            Flaw flaw = damaged();
            flaw.initCause(e);
            throw flaw;
        }
    }

    private Flaw damaged() {
        return new Flaw("zipDataDamaged", entry.name());
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
