package org.hecha.seal.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

import org.hecha.core.work.AllCores;
import org.hecha.core.work.Pace;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.asic.Fingerprint;
import org.hecha.seal.internal.zip.ZipWriter;

/**
 * Puts the files of a folder into a package, on all cores: each file is read once, so that what is hashed is what is
 * written. As nothing is compressed, the place of each is known before.
 */
final class PackedFiles {

    private final FolderContent content;
    private final FileChannel channel;
    private final List<String> names;
    private final long[] offsets;
    private final long end;

    /** @param start where the first entry goes */
    PackedFiles(FolderContent content, FileChannel channel, long start) {
        this.content = content;
        this.channel = channel;
        this.names = List.copyOf(content.files().keySet());
        this.offsets = new long[names.size()];
        long position = start;
        for (int index = 0; index < offsets.length; index++) {
            offsets[index] = position;
            long size = content.files().get(names.get(index));
            position += ZipWriter.header(names.get(index), 0, size).length + size;
        }
        this.end = position;
    }

    /** Where the entry behind the last file goes. */
    long end() {
        return end;
    }

    /**
     * @return the entries, which are in the package already
     * @throws Flaw for a file that cannot be read, or is longer or shorter than it was when the folder was listed
     * @throws IOException when the package takes no more
     */
    List<Part> pack(Pace pace) throws IOException {
        Part[] parts = new Part[offsets.length];
        AllCores.run(parts.length, index -> parts[index] = pack(index, pace), pace);
        return List.of(parts);
    }

    private Part pack(int index, Pace pace) throws IOException {
        String name = names.get(index);
        long size = content.files().get(name);
        long body = offsets[index] + ZipWriter.header(name, 0, size).length;
        Fingerprint print;
        try (Place place = size < WriteBehind.WORTH ? new Place(channel, body) : new WriteBehind(channel, body);
                InputStream in = new CopyingStream(content.path(name), name, size, place)) {
            print = Fingerprint.of(in, EnumSet.of(DigestAlgorithm.SHA256), pace);
        }
        if (print.size() != size) {
            throw new Flaw("fileChanged", name);
        }
        new Place(channel, offsets[index]).write(ZipWriter.header(name, print.crc(), size));
        return new Part(name, size, print.crc(), print.digest(DigestAlgorithm.SHA256), out -> {
            throw new IllegalStateException(name + " is in the package already");
        });
    }

    /** Hands each piece that is read on to its place. Which end failed can be told from the exception. */
    private static final class CopyingStream extends InputStream {
        private final Path file;
        private final String name;
        private final InputStream in;
        private final Place place;
        private long left;

        CopyingStream(Path file, String name, long size, Place place) throws Flaw {
            this.file = file;
            this.name = name;
            this.left = size;
            this.place = place;
            try {
                this.in = Files.newInputStream(file);
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count;
            try {
                count = in.read(buffer, offset, length);
            } catch (IOException e) {
                throw unreadable(e);
            }
            if (count > 0) {
                left -= count;
                if (left < 0) {
                    // The next entry begins there.
                    throw new Flaw("fileChanged", name);
                }
                place.write(buffer, offset, count);
            }
            return count;
        }

        private Flaw unreadable(IOException cause) {
            Flaw flaw = new Flaw("fileUnreadable", file, SealTexts.said(cause));
            flaw.initCause(cause);
            return flaw;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
