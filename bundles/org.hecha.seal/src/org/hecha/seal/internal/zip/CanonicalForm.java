package org.hecha.seal.internal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

import org.hecha.seal.internal.Flaw;

/** Compares the headers of a container, byte for byte, with those our writer would have written. */
final class CanonicalForm {

    private final ChannelBytes file;

    CanonicalForm(ChannelBytes file) {
        this.file = file;
    }

    void demand(List<Entry> entries) throws IOException {
        long position = 0;
        for (Entry entry : entries) {
            byte[] local = CanonicalRecords.local(entry.name(), entry.crc(), entry.size());
            boolean same = entry.offset() == position && entry.method() == ZipFormat.STORED
                    && entry.dataOffset() == position + local.length
                    && Arrays.equals(local, file.read(position, local.length).array());
            demand(same, entry.name());
            position = entry.dataOffset() + entry.size();
        }
        long directory = position;
        try (InputStream in = file.buffered(directory, file.size() - directory)) {
            for (Entry entry : entries) {
                byte[] central = CanonicalRecords.central(entry.name(), entry.crc(), entry.size(), entry.offset());
                demand(Arrays.equals(central, in.readNBytes(central.length)), entry.name());
                position += central.length;
            }
            byte[] end = CanonicalRecords.end(entries.size(), position - directory, directory);
            demand(Arrays.equals(end, in.readAllBytes()), "");
        }
    }

    private static void demand(boolean same, String name) throws Flaw {
        if (!same) {
            throw new Flaw("notCanonicalHeader", name);
        }
    }
}
