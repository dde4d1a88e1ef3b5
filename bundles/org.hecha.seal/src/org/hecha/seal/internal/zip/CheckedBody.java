package org.hecha.seal.internal.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

import org.hecha.seal.internal.Flaw;

/** Passes the content of one entry on and compares it with what was promised. */
final class CheckedBody extends OutputStream {

    private final OutputStream out;
    private final String name;
    private final CRC32 crc = new CRC32();
    private long missing;

    CheckedBody(OutputStream out, String name, long size) {
        this.out = out;
        this.name = name;
        this.missing = size;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        missing -= length;
        if (missing < 0) {
            throw new Flaw("fileChanged", name);
        }
        crc.update(bytes, offset, length);
        out.write(bytes, offset, length);
    }

    void demand(long expectedCrc) throws Flaw {
        if (missing != 0 || crc.getValue() != expectedCrc) {
            throw new Flaw("fileChanged", name);
        }
    }
}
