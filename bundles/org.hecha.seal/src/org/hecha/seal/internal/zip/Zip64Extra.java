package org.hecha.seal.internal.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hecha.seal.internal.Flaw;

/** The 64-bit numbers of an extra field, taken in the order in which the header has no room for them. */
final class Zip64Extra {

    private final String name;
    private ByteBuffer numbers = ByteBuffer.allocate(0);

    Zip64Extra(ByteBuffer extra, String name) throws Flaw {
        this.name = name;
        boolean seen = false;
        while (extra.remaining() >= 4) {
            int id = Short.toUnsignedInt(extra.getShort());
            int length = Short.toUnsignedInt(extra.getShort());
            if (length > extra.remaining() || id == ZipFormat.EXTRA_UNICODE_PATH
                    || id == ZipFormat.EXTRA_ZIP64 && seen) {
                throw new Flaw("zipExtraDamaged", name);
            }
            if (id == ZipFormat.EXTRA_ZIP64) {
                seen = true;
                numbers = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        if (extra.hasRemaining()) {
            throw new Flaw("zipExtraDamaged", name);
        }
    }

    /** The number itself, or the next 64-bit one where it is saturated. */
    long resolve(int field) throws Flaw {
        long number = Integer.toUnsignedLong(field);
        if (number != ZipFormat.MAX32) {
            return number;
        }
        if (numbers.remaining() < 8) {
            throw new Flaw("zipExtraDamaged", name);
        }
        long large = numbers.getLong();
        if (large < 0) {
            throw new Flaw("zipExtraDamaged", name);
        }
        return large;
    }
}
