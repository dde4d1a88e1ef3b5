package org.hecha.seal.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.hecha.seal.internal.Flaw;

/** One record of the central directory, ZIP64 numbers resolved. */
record CentralRecord(byte[] rawName, String name, int flags, int method, long crc, long packedSize, long size,
        long offset) {

    private static final int KNOWN_FLAGS = ZipFormat.FLAG_DESCRIPTOR | ZipFormat.FLAG_UTF8 | ZipFormat.FLAGS_EFFORT;

    static CentralRecord read(InputStream in) throws IOException {
        ByteBuffer fixed = take(in, ZipFormat.CENTRAL_SIZE);
        if (fixed.getInt(0) != ZipFormat.CENTRAL) {
            throw new Flaw("zipDirectoryDamaged");
        }
        int flags = unsigned(fixed, 8);
        int method = unsigned(fixed, 10);
        byte[] rawName = take(in, unsigned(fixed, 28)).array();
        ByteBuffer extra = take(in, unsigned(fixed, 30));
        take(in, unsigned(fixed, 32));
        String name = decode(rawName, (flags & ZipFormat.FLAG_UTF8) != 0);
        if ((flags & ~KNOWN_FLAGS) != 0 || method != ZipFormat.STORED && method != ZipFormat.DEFLATED) {
            throw new Flaw("zipUnsupported", name);
        }
        if (unsigned(fixed, 34) != 0) {
            throw new Flaw("zipSplit");
        }
        Zip64Extra numbers = new Zip64Extra(extra, name);
        long size = numbers.resolve(fixed.getInt(24));
        long packedSize = numbers.resolve(fixed.getInt(20));
        long offset = numbers.resolve(fixed.getInt(42));
        if (method == ZipFormat.STORED && size != packedSize) {
            throw new Flaw("zipSizesDiffer", name);
        }
        return new CentralRecord(rawName, name, flags, method, Integer.toUnsignedLong(fixed.getInt(16)), packedSize,
                size, offset);
    }

    boolean hasDescriptor() {
        return (flags & ZipFormat.FLAG_DESCRIPTOR) != 0;
    }

    /** Names are UTF-8 and say so, or are plain ASCII: what else they could mean depends on who reads them. */
    private static String decode(byte[] raw, boolean utf8) throws Flaw {
        try {
            return (utf8 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII).newDecoder()
                    .decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            throw new Flaw("zipNameEncoding", new String(raw, StandardCharsets.ISO_8859_1));
        }
    }

    private static ByteBuffer take(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new Flaw("zipDirectoryDamaged");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
