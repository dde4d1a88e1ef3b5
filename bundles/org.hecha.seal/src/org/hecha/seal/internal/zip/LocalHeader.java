package org.hecha.seal.internal.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.hecha.seal.internal.Flaw;

/** Compares an entry's local header and data descriptor with its record in the directory: readers differ on whom they believe. */
final class LocalHeader {

    private final ChannelBytes file;
    private final CentralRecord record;

    LocalHeader(ChannelBytes file, CentralRecord record) {
        this.file = file;
        this.record = record;
    }

    /** @return where the entry's data begin */
    long check() throws IOException {
        ByteBuffer fixed = file.read(record.offset(), ZipFormat.LOCAL_SIZE);
        int nameLength = unsigned(fixed, 26);
        int extraLength = unsigned(fixed, 28);
        if (fixed.getInt(0) != ZipFormat.LOCAL || nameLength != record.rawName().length
                || unsigned(fixed, 6) != record.flags() || unsigned(fixed, 8) != record.method()) {
            throw disagreement();
        }
        ByteBuffer rest = file.read(record.offset() + ZipFormat.LOCAL_SIZE, nameLength + extraLength);
        if (!Arrays.equals(rest.array(), 0, nameLength, record.rawName(), 0, nameLength)) {
            throw disagreement();
        }
        Zip64Extra numbers = new Zip64Extra(rest.position(nameLength), record.name());
        long crc = Integer.toUnsignedLong(fixed.getInt(14));
        long size = numbers.resolve(fixed.getInt(22));
        long packed = numbers.resolve(fixed.getInt(18));
        boolean deferred = record.hasDescriptor() && crc == 0 && size == 0 && packed == 0;
        if (!deferred && (crc != record.crc() || size != record.size() || packed != record.packedSize())) {
            throw disagreement();
        }
        return record.offset() + ZipFormat.LOCAL_SIZE + nameLength + extraLength;
    }

    /**
     * Reads the data descriptor, whose form (signature or none, 32 or 64 bits) nothing announces: only a form that fits
     * the room up to the next header and agrees with the directory is taken.
     *
     * @return where the next header must begin
     */
    long afterDescriptor(long position, long next) throws IOException {
        long room = next - position;
        if (room != 12 && room != 16 && room != 20 && room != 24) {
            throw new Flaw("zipForeignBytes", position);
        }
        ByteBuffer bytes = file.read(position, (int) room);
        boolean signed = room == 16 || room == 24;
        boolean agrees = !signed || bytes.getInt() == ZipFormat.DESCRIPTOR;
        agrees &= Integer.toUnsignedLong(bytes.getInt()) == record.crc();
        boolean wide = room >= 20;
        long packed = wide ? bytes.getLong() : Integer.toUnsignedLong(bytes.getInt());
        long size = wide ? bytes.getLong() : Integer.toUnsignedLong(bytes.getInt());
        if (!agrees || packed != record.packedSize() || size != record.size()) {
            throw disagreement();
        }
        return next;
    }

    private Flaw disagreement() {
        return new Flaw("zipHeadersDisagree", record.name());
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
