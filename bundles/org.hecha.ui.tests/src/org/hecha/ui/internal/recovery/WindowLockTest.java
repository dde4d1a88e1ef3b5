package org.hecha.ui.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowLockTest {

    @TempDir
    Path folder;

    @Test
    void theNextWindowIsToldWhoWasFirstAndHindersNobody() {
        WindowLock first = WindowLock.take(folder);
        WindowLock second = WindowLock.take(folder);
        assertEquals("", first.other());
        assertTrue(second.other().startsWith(System.getProperty("user.name")), second.other());
        second.close();
        assertTrue(Files.exists(folder.resolve(WindowLock.NAME)), "the mark is that of the first");
        first.close();
        assertFalse(Files.exists(folder.resolve(WindowLock.NAME)));
        try (WindowLock again = WindowLock.take(folder)) {
            assertEquals("", again.other());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsOpenedWithout() {
        try (WindowLock lock = WindowLock.take(folder.resolve("nowhere"))) {
            assertEquals("", lock.other());
        }
    }
}
