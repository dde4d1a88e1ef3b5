package org.hecha.evidence.internal.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The directory at the end of a ZIP container, for the one question that the JDK's reader does not answer: whether entries
 * are encrypted (bit 0 of their flags, APPNOTE 4.4.4).
 *
 * @param names names of the entries, bytes taken as they are
 * @param encrypted whether any entry is encrypted
 */
record ZipDirectory(Set<String> names, boolean encrypted) {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    /** A directory of more bytes is not read here; the JDK's reader judges the container then. */
    private static final long LARGEST = 16L << 20;

    /** The directory; empty where there is none or it is damaged. */
    static Optional<ZipDirectory> read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            ByteBuffer tail = read(channel, Math.max(0, size - END_SIZE - LONGEST_COMMENT), size);
            for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    long length = Integer.toUnsignedLong(tail.getInt(at + 12));
                    long start = Integer.toUnsignedLong(tail.getInt(at + 16));
                    if (start == 0xFFFFFFFFL || length > LARGEST) {
                        return Optional.of(new ZipDirectory(Set.of(), false));
                    }
                    return start + length > size ? Optional.empty() : entries(read(channel, start, start + length));
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<ZipDirectory> entries(ByteBuffer directory) {
        Set<String> names = new TreeSet<>();
        boolean encrypted = false;
        int at = 0;
        while (at + ENTRY_SIZE <= directory.limit()) {
            if (directory.getInt(at) != ENTRY) {
                return Optional.empty();
            }
            encrypted |= (directory.getShort(at + 8) & 1) != 0;
            int length = Short.toUnsignedInt(directory.getShort(at + 28));
            if (at + ENTRY_SIZE + length > directory.limit()) {
                return Optional.empty();
            }
            names.add(new String(directory.array(), at + ENTRY_SIZE, length, StandardCharsets.ISO_8859_1));
            at += ENTRY_SIZE + length + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
        }
        return Optional.of(new ZipDirectory(names, encrypted));
    }

    private static ByteBuffer read(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            continue;
        }
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }
}
