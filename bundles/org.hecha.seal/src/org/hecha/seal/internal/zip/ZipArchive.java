package org.hecha.seal.internal.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.hecha.seal.internal.Flaw;

/**
 * A container opened for reading, strictly: directory and local headers agree, the entries lie one after the other
 * without gap or overlap from the first byte to the directory, and names and sizes are within bounds. Safe for several
 * threads.
 */
public final class ZipArchive implements Closeable {

    /** What deflated entries may swell to, all together: this much in any case … */
    private static final long SWELLING_FREE = 64L << 20;
    /** … and this many times the size of the container. */
    private static final long SWELLING_FACTOR = 100;

    private final FileChannel channel;
    private final ChannelBytes bytes;

    private ZipArchive(FileChannel channel) throws IOException {
        this.channel = channel;
        this.bytes = new ChannelBytes(channel);
    }

    public static ZipArchive open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new ZipArchive(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    public long size() {
        return bytes.size();
    }

    /** Whether the file begins or ends as a ZIP container does, be it damaged otherwise. */
    public boolean looksLikeZip() throws IOException {
        return size() >= 4 && bytes.read(0, 4).getInt() == ZipFormat.LOCAL || DirectoryEnd.isThere(bytes);
    }

    /**
     * Reads and checks the structure.
     *
     * @return the entries in the order in which they lie in the file
     * @throws Flaw naming the first contradiction
     */
    public List<Entry> entries() throws IOException {
        DirectoryEnd end = DirectoryEnd.find(bytes);
        List<CentralRecord> records = records(end);
        List<Entry> entries = new ArrayList<>(records.size());
        long position = 0;
        long swollen = 0;
        for (int index = 0; index < records.size(); index++) {
            CentralRecord record = records.get(index);
            if (record.offset() != position) {
                throw new Flaw("zipForeignBytes", position);
            }
            LocalHeader header = new LocalHeader(bytes, record);
            long data = header.check();
            long next = index + 1 < records.size() ? records.get(index + 1).offset() : end.offset();
            if (data > next || record.packedSize() > next - data) {
                throw new Flaw("zipOverlap", record.name());
            }
            position = data + record.packedSize();
            if (record.hasDescriptor()) {
                position = header.afterDescriptor(position, next);
            }
            swollen = swell(swollen, record);
            entries.add(new Entry(record.name(), record.method(), record.crc(), record.packedSize(), record.size(),
                    record.offset(), data));
        }
        if (position != end.offset()) {
            throw new Flaw("zipForeignBytes", position);
        }
        return List.copyOf(entries);
    }

    private List<CentralRecord> records(DirectoryEnd end) throws IOException {
        List<CentralRecord> records = new ArrayList<>((int) end.count());
        EntryNames names = new EntryNames();
        try (InputStream in = bytes.buffered(end.offset(), end.size())) {
            for (long index = 0; index < end.count(); index++) {
                CentralRecord record = CentralRecord.read(in);
                names.add(record.name());
                if (record.name().endsWith("/") && record.size() != 0) {
                    throw new Flaw("zipSizesDiffer", record.name());
                }
                records.add(record);
            }
            if (in.read() >= 0) {
                throw new Flaw("zipDirectoryDamaged");
            }
        }
        return records;
    }

    private long swell(long before, CentralRecord record) throws Flaw {
        if (record.method() == ZipFormat.STORED) {
            return before;
        }
        long bound = Math.max(SWELLING_FREE, SWELLING_FACTOR * size());
        if (record.size() > bound - before) {
            throw new Flaw("zipBomb", record.name());
        }
        return before + record.size();
    }

    /** The content of an entry; CRC-32 and digests are the reader's to check. */
    public InputStream open(Entry entry) throws IOException {
        InputStream packed = bytes.stream(entry.dataOffset(), entry.packedSize());
        return entry.method() == ZipFormat.STORED ? packed : new BoundedInflation(packed, entry);
    }

    /** The whole file as a stream. */
    public InputStream whole() throws IOException {
        return bytes.stream(0, size());
    }

    /**
     * Demands that every header has exactly the bytes our writer would give it.
     *
     * @throws Flaw naming the entry that differs
     */
    public void demandCanonical(List<Entry> entries) throws IOException {
        new CanonicalForm(bytes).demand(entries);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
