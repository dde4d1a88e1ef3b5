package org.hecha.seal.internal.zip;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.hecha.seal.internal.Flaw;

/**
 * Where the directory lies, from the record at the end of the file and its ZIP64 twin.
 *
 * @param count number of entries
 * @param size bytes of the directory
 * @param offset where it begins
 */
record DirectoryEnd(long count, long size, long offset) {

    private static final int MOST_ENTRIES = 1_000_000;
    private static final long LARGEST_DIRECTORY = 512L << 20;

    /** Whether a file has such a record at its end, wherever that points. */
    static boolean isThere(ChannelBytes file) throws IOException {
        return locate(tail(file)) >= 0;
    }

    static DirectoryEnd find(ChannelBytes file) throws IOException {
        ByteBuffer tail = tail(file);
        int found = locate(tail);
        if (found < 0) {
            throw new Flaw("zipNoEnd");
        }
        long start = file.size() - tail.limit();
        DirectoryEnd end = read(file, tail, found, start + found);
        if (end.count > MOST_ENTRIES || end.size > LARGEST_DIRECTORY || end.size < end.count * ZipFormat.CENTRAL_SIZE) {
            throw new Flaw("zipTooManyEntries", end.count, MOST_ENTRIES);
        }
        return end;
    }

    private static ByteBuffer tail(ChannelBytes file) throws IOException {
        int length = (int) Math.min(file.size(), ZipFormat.END_SIZE + ZipFormat.MAX16);
        return file.read(file.size() - length, length);
    }

    private static int locate(ByteBuffer tail) throws Flaw {
        int found = -1;
        for (int at = 0; at <= tail.limit() - ZipFormat.END_SIZE; at++) {
            if (tail.getInt(at) == ZipFormat.END
                    && at + ZipFormat.END_SIZE + unsigned(tail, at + 20) == tail.limit()) {
                if (found >= 0) {
                    throw new Flaw("zipTwoEnds");
                }
                found = at;
            }
        }
        return found;
    }

    private static DirectoryEnd read(ChannelBytes file, ByteBuffer tail, int at, long position) throws IOException {
        DirectoryEnd near = new DirectoryEnd(unsigned(tail, at + 10), Integer.toUnsignedLong(tail.getInt(at + 12)),
                Integer.toUnsignedLong(tail.getInt(at + 16)));
        if (tail.getInt(at + 4) != 0 || unsigned(tail, at + 8) != near.count) {
            throw new Flaw("zipSplit");
        }
        long locator = position - ZipFormat.LOCATOR64_SIZE;
        boolean far = locator >= 0 && file.read(locator, 4).getInt() == ZipFormat.LOCATOR64;
        if (!far) {
            return near.endingAt(position);
        }
        ByteBuffer pointer = file.read(locator, ZipFormat.LOCATOR64_SIZE);
        long record = pointer.getLong(8);
        ByteBuffer twin = file.read(record, ZipFormat.END64_SIZE);
        DirectoryEnd end = new DirectoryEnd(twin.getLong(32), twin.getLong(40), twin.getLong(48));
        boolean whole = pointer.getInt(4) == 0 && pointer.getInt(16) == 1 && twin.getInt(0) == ZipFormat.END64
                && locator - record >= ZipFormat.END64_SIZE && twin.getLong(4) == locator - record - 12
                && twin.getInt(16) == 0 && twin.getInt(20) == 0
                && twin.getLong(24) == end.count && end.count >= 0;
        if (!whole || !agree(near.count, end.count, ZipFormat.MAX16) || !agree(near.size, end.size, ZipFormat.MAX32)
                || !agree(near.offset, end.offset, ZipFormat.MAX32)) {
            throw new Flaw("zipEndContradiction");
        }
        return end.endingAt(record);
    }

    /** Nothing may lie between the directory and what follows it. */
    private DirectoryEnd endingAt(long position) throws Flaw {
        if (size < 0 || offset < 0 || offset > position || size != position - offset) {
            throw new Flaw("zipForeignBytes", offset);
        }
        return this;
    }

    private static boolean agree(long small, long large, long saturated) {
        return small == saturated || small == large;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
