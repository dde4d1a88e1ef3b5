package org.hecha.seal.internal.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

import org.hecha.seal.internal.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Containers beyond the limits of the old format. */
class LargeContainerTest {

    private static final long FIVE_GIB = 5L << 30;

    @TempDir
    Path place;

    @Test
    void seventyThousandEntriesRoundTrip() throws Exception {
        int count = 70_000;
        Path file = place.resolve("many.zip");
        byte[] body = {1, 2, 3};
        CRC32 crc = new CRC32();
        crc.update(body);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ZipWriter zip = new ZipWriter(out);
            for (int index = 0; index < count; index++) {
                zip.add("file" + index, body.length, crc.getValue(), to -> to.write(body));
            }
            zip.finish();
        }
        try (ZipArchive archive = ZipArchive.open(file)) {
            List<Entry> entries = archive.entries();
            assertEquals(count, entries.size());
            archive.demandCanonical(entries);
            assertEquals(3, archive.open(entries.get(count - 1)).readAllBytes().length);
        }
        try (ZipFile theirs = new ZipFile(file.toFile())) {
            assertEquals(count, theirs.size());
        }
    }

    /** The data are holes in a sparse file: only the headers are real, and they say more than 32 bits can. */
    @Test
    void entriesBeyondFourGibibytesAreFoundAndCanonical() throws Exception {
        Path file = place.resolve("large.zip");
        byte[] first = CanonicalRecords.local("large", 7, FIVE_GIB);
        byte[] second = CanonicalRecords.local("behind", 0, 0);
        long secondAt = first.length + FIVE_GIB;
        long directory = secondAt + second.length;
        byte[] one = CanonicalRecords.central("large", 7, FIVE_GIB, 0);
        byte[] two = CanonicalRecords.central("behind", 0, 0, secondAt);
        byte[] end = CanonicalRecords.end(2, one.length + two.length, directory);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(first), 0);
            channel.write(ByteBuffer.wrap(second), secondAt);
            channel.write(ByteBuffer.wrap(one), directory);
            channel.write(ByteBuffer.wrap(two), directory + one.length);
            channel.write(ByteBuffer.wrap(end), directory + one.length + two.length);
        }
        try (ZipArchive archive = ZipArchive.open(file)) {
            List<Entry> entries = archive.entries();
            assertEquals(FIVE_GIB, entries.get(0).size());
            assertEquals(secondAt, entries.get(1).offset());
            archive.demandCanonical(entries);
        }
        try (ZipFile theirs = new ZipFile(file.toFile())) {
            assertEquals(FIVE_GIB, theirs.getEntry("large").getSize());
        }
    }

    @Test
    void directoryThatClaimsTooMuchIsRefused() throws Exception {
        Path file = place.resolve("claim.zip");
        Files.write(file, CanonicalRecords.end(2_000_000, 0, 0));
        try (ZipArchive archive = ZipArchive.open(file)) {
            assertThrows(Flaw.class, archive::entries);
        }
    }

    @Test
    void contentThatIsNotAsPromisedIsRefused() {
        ZipWriter zip = new ZipWriter(java.io.OutputStream.nullOutputStream());
        assertThrows(Flaw.class, () -> zip.add("longer", 1, 0, out -> out.write(new byte[2])));
        assertThrows(Flaw.class, () -> zip.add("shorter", 3, 0, out -> out.write(new byte[2])));
        assertThrows(Flaw.class, () -> zip.add("other", 2, 5, out -> out.write(new byte[2])));
    }
}
