package org.hecha.seal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.hecha.core.text.Refusal;
import org.hecha.seal.Sealing.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package is there whole or not at all. */
class TargetTest {

    @TempDir
    Path place;

    @Test
    void fullDiskIsSaidAndLeavesTheOldFileAlone() throws Exception {
        Path file = Files.writeString(place.resolve("p.asice"), "old");
        Target target = new Target(file, Existing.REPLACE);
        Refusal refusal = assertThrows(Refusal.class, () -> target.write(out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        }));
        assertTrue(refusal.in(Locale.ENGLISH).contains("No space left on device"));
        assertEquals("old", Files.readString(file));
        assertOnly(file);
    }

    @Test
    void fileThatAppearsWhileWritingIsKept() throws Exception {
        Path file = place.resolve("p.asice");
        Target target = new Target(file, Existing.REFUSE);
        assertThrows(Refusal.class, () -> target.write(out -> {
            out.write(1);
            Files.writeString(file, "somebody else's");
        }));
        assertEquals("somebody else's", Files.readString(file));
        assertOnly(file);
    }

    @Test
    void bugsLeaveNothingEither() throws Exception {
        Target target = new Target(place.resolve("p.asice"), Existing.REFUSE);
        assertThrows(IllegalStateException.class, () -> target.write(out -> {
            throw new IllegalStateException();
        }));
        try (var files = Files.list(place)) {
            assertEquals(0, files.count());
        }
    }

    private void assertOnly(Path file) throws IOException {
        try (var files = Files.list(place)) {
            assertEquals(java.util.List.of(file), files.toList());
        }
    }
}
