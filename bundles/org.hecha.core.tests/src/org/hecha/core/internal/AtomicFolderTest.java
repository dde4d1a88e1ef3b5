package org.hecha.core.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {

    private static final List<String> NAMES = List.of("a.xmi", "b.xmi");

    @TempDir
    Path folder;

    /** A disk that fails at its n-th step, as a crash or a full disk would. */
    private static final class FailingDisk implements AtomicFolder.DiskSteps {
        private int left;
        private boolean failed;

        FailingDisk(int steps) {
            left = steps;
        }

        private void step() throws IOException {
            if (left-- == 0) {
                failed = true;
                throw new FileSystemException("x", null, "No space left on device");
            }
        }

        @Override
        public Fingerprint write(Path file, Content content) throws IOException, Refusal {
            if (left == 0) {
                // A torn write: half of the bytes are on disk.
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                content.to(whole);
                AtomicFolder.DiskSteps.super.write(file,
                        Content.of(java.util.Arrays.copyOf(whole.toByteArray(), whole.size() / 2)));
            }
            step();
            return AtomicFolder.DiskSteps.super.write(file, content);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            AtomicFolder.DiskSteps.super.move(from, to);
        }

        @Override
        public void force(Path directory) throws IOException {
            step();
            AtomicFolder.DiskSteps.super.force(directory);
        }
    }

    @Test
    void aCrashAtAnyStepLeavesTheOldOrTheNewState() throws Exception {
        int steps = 0;
        boolean sawOld = false;
        boolean sawNew = false;
        while (true) {
            Path here = Files.createDirectory(folder.resolve("run" + steps));
            new AtomicFolder(here, NAMES, AtomicFolder.DiskSteps.REAL).write(state("old"));
            FailingDisk disk = new FailingDisk(steps++);
            AtomicFolder broken = new AtomicFolder(here, NAMES, disk);
            broken.read();
            try {
                broken.write(state("new"));
            } catch (Refusal e) {
                assertTrue(e.in(Locale.ROOT).contains("磁盘已满"), e.in(Locale.ROOT));
            }
            Map<String, byte[]> found = AtomicFolder.open(here, NAMES).read();
            String a = text(found, "a.xmi");
            String b = text(found, "b.xmi");
            assertTrue(a.equals("a old") && b.equals("b old") || a.equals("a new") && b.equals("b new"),
                    "after a crash at step " + (steps - 1) + ": " + a + ", " + b);
            sawOld |= a.equals("a old");
            sawNew |= disk.failed && a.equals("a new");
            // And the next save works.
            AtomicFolder next = AtomicFolder.open(here, NAMES);
            next.read();
            next.write(state("next"));
            assertEquals("a next", Files.readString(here.resolve("a.xmi")));
            assertFalse(Files.exists(here.resolve(AtomicFolder.COMMIT)));
            assertFalse(Files.exists(here.resolve(AtomicFolder.SAVE)));
            if (!disk.failed) {
                break;
            }
        }
        assertTrue(sawOld && sawNew, "the steps before and after the commit were both hit");
        assertTrue(steps > 6, "steps tried: " + steps);
    }

    @Test
    void aChangeByAnotherProgramIsNotOverwritten() throws Exception {
        AtomicFolder mine = new AtomicFolder(folder, NAMES, AtomicFolder.DiskSteps.REAL);
        mine.write(state("mine"));
        AtomicFolder other = AtomicFolder.open(folder, NAMES);
        other.read();
        other.write(state("other"));
        Refusal refusal = assertThrows(Refusal.class, () -> mine.write(state("mine again")));
        assertTrue(refusal.in(Locale.ENGLISH).contains("another program changed it"), refusal.in(Locale.ENGLISH));
        assertEquals("a other", Files.readString(folder.resolve("a.xmi")));
    }

    @Test
    void aFolderInUseAMissingFolderAndAFileAreRefused() throws Exception {
        Files.writeString(folder.resolve("something"), "x");
        assertSays("不是空的", () -> AtomicFolder.create(folder, NAMES));
        assertSays("没有这个核查项目", () -> AtomicFolder.open(folder.resolve("nowhere"), NAMES));
        assertSays("却是一个文件", () -> AtomicFolder.open(folder.resolve("something"), NAMES));
        assertSays("不能建立", () -> AtomicFolder.create(folder.resolve("something").resolve("below"), NAMES));
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        new AtomicFolder(folder, NAMES, AtomicFolder.DiskSteps.REAL).write(state("x"));
        Files.delete(folder.resolve("b.xmi"));
        assertSays("b.xmi", () -> AtomicFolder.open(folder, NAMES).read());
    }

    @Test
    void contentThatIsRefusedHalfwayLeavesTheOldState() throws Exception {
        AtomicFolder store = new AtomicFolder(folder, NAMES, AtomicFolder.DiskSteps.REAL);
        store.write(state("old"));
        Map<String, Content> broken = Map.of("a.xmi", Content.of(new byte[9]), "b.xmi", out -> {
            out.write(1);
            throw new Refusal(Localized.verbatim("no."));
        });
        assertSays("no.", () -> store.write(broken));
        assertEquals("a old", Files.readString(folder.resolve("a.xmi")));
        assertFalse(Files.exists(folder.resolve(AtomicFolder.SAVE)));
        store.write(state("new"));
        assertEquals("b new", Files.readString(folder.resolve("b.xmi")));
    }

    @Test
    void oneChangedByteIsAChange() throws Exception {
        AtomicFolder store = new AtomicFolder(folder, NAMES, AtomicFolder.DiskSteps.REAL);
        store.write(state("old"));
        Files.writeString(folder.resolve("b.xmi"), "b olc");
        assertSays("b.xmi", () -> store.write(state("new")));
        Files.writeString(folder.resolve("b.xmi"), "b old");
        store.write(state("new"));
    }

    @Test
    void theOriginalIsKeptBeforeAMigration() throws Exception {
        AtomicFolder store = new AtomicFolder(folder, NAMES, AtomicFolder.DiskSteps.REAL);
        store.write(state("v0"));
        store.read();
        store.keepOriginal("0");
        assertArrayEquals("b v0".getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(folder.resolve("backup-version-0").resolve("b.xmi")));
    }

    private static void assertSays(String part, org.junit.jupiter.api.function.Executable action) {
        Refusal refusal = assertThrows(Refusal.class, action);
        assertTrue(refusal.in(Locale.ROOT).contains(part), refusal.in(Locale.ROOT));
        assertTrue(refusal.in(Locale.ENGLISH).endsWith("."), refusal.in(Locale.ENGLISH));
    }

    private static Map<String, Content> state(String state) {
        return Map.of("a.xmi", Content.of(("a " + state).getBytes(StandardCharsets.UTF_8)),
                "b.xmi", Content.of(("b " + state).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
