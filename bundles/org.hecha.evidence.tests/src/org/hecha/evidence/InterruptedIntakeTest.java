package org.hecha.evidence;

import static org.hecha.evidence.Papers.kind;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.internal.intake.CopyTarget;
import org.junit.jupiter.api.Test;

/** Whatever happens while files are taken in, all of them are there afterwards, or none. */
class InterruptedIntakeTest extends IntakeBench {

    @Test
    void whatIsCancelledLeavesNothing() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            files.add(Files.write(folder.resolve(i + ".bin"), ByteBuffer.allocate(100_000).putInt(0, i).array()));
        }
        CountDownLatch asked = new CountDownLatch(1);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                asked.countDown();
                return true;
            }
        };
        AtomicInteger begun = new AtomicInteger();
        EvidenceIntake waiting = new EvidenceIntake(path -> {
            begun.incrementAndGet();
            await(asked);
            return CopyTarget.DISK.open(path);
        });
        assertThrows(OperationCanceledException.class,
                () -> waiting.take(document, files, kind("x"), SameContent.REFUSE, monitor));
        assertTrue(begun.get() > 0 && begun.get() < files.size(), begun + " copies begun");
        assertNothingTaken();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES), "nobody asked whether it was cancelled");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aFullDiskLeavesNothingAndIsSaid() throws Exception {
        Path kept = file("kept.txt", "kept");
        intake.take(document, kept, kind("x"));
        Path large = Files.write(folder.resolve("large.bin"), new byte[2_000_000]);
        Path small = file("small.txt", "small");
        EvidenceIntake full = new EvidenceIntake(path -> new Limited(CopyTarget.DISK.open(path), 1_500_000));
        Refusal refusal = assertThrows(Refusal.class,
                () -> full.take(document, List.of(small, large), kind("x"), SameContent.REFUSE, null));
        assertTrue(refusal.in(Locale.ENGLISH).contains("large.bin: cannot be copied into the engagement (the disk is full)"),
                refusal.in(Locale.ENGLISH));
        assertEquals(List.of("kept.txt"), stored());
        assertEquals(1, items().size());
    }

    /** A disk with so much room per file. */
    private static final class Limited implements WritableByteChannel {
        private final WritableByteChannel disk;
        private int room;

        Limited(WritableByteChannel disk, int room) {
            this.disk = disk;
            this.room = room;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            room -= bytes.remaining();
            if (room < 0) {
                throw new IOException("No space left on device");
            }
            return disk.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return disk.isOpen();
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }

    @Test
    void aFileThatChangesMeanwhileIsRefused() throws Exception {
        Path growing = file("growing.csv", "1,2\n");
        EvidenceIntake meanwhile = new EvidenceIntake(path -> {
            Files.writeString(growing, "3,4\n", StandardOpenOption.APPEND);
            return CopyTarget.DISK.open(path);
        });
        Refusal refusal = assertThrows(Refusal.class, () -> meanwhile.take(document, growing, kind("x")));
        assertTrue(refusal.in(Locale.ENGLISH).contains("was changed while it was read"), refusal.in(Locale.ENGLISH));
        EvidenceIntake gone = new EvidenceIntake(path -> {
            Files.delete(growing);
            return CopyTarget.DISK.open(path);
        });
        assertThrows(Refusal.class, () -> gone.take(document, growing, kind("x")));
        assertNothingTaken();
    }

    @Test
    void whatACrashLeftIsSweptAwayAfterADay() throws Exception {
        Path old = Files.createDirectories(document.folder().resolve("evidence/.intake-old"));
        Files.writeString(old.resolve("0"), "half");
        Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(200_000)));
        Path running = Files.createDirectories(document.folder().resolve("evidence/.intake-running"));
        take(SameContent.REFUSE, file("a.txt", "a"));
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(running));
        assertEquals(List.of(".intake-running", "a.txt"), stored());
    }
}
