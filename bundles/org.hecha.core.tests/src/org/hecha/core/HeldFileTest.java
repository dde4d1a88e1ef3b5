package org.hecha.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFileTest {

    @TempDir
    Path folder;

    @Test
    void oneHolderAtATime() throws IOException {
        Path file = folder.resolve("mark");
        try (HeldFile mine = HeldFile.take(file).orElseThrow()) {
            assertTrue(HeldFile.take(file).isEmpty());
            assertTrue(HeldFile.take(file).isEmpty(), "who was refused leaves the hold alone");
            mine.write("a long word");
            mine.write("short");
            assertEquals("short", Files.readString(file));
        }
        HeldFile.take(file).orElseThrow().close();
        assertTrue(Files.exists(file));
    }

    @Test
    void whatCannotBeWrittenToCannotBeHeld() {
        Path file = folder.resolve("nowhere").resolve("mark");
        assertThrows(IOException.class, () -> HeldFile.take(file));
        assertFalse(Files.exists(file));
    }
}
