package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.hecha.ui.MemoryStore;
import org.junit.jupiter.api.Test;

class RecentsTest {

    private final MemoryStore store = new MemoryStore();
    private final Recents recents = new Recents(store, () -> 8);

    private static Path folder(int number) {
        return Path.of("folder" + number).toAbsolutePath();
    }

    @Test
    void theNewestComesFirstAndOnlyOnce() {
        recents.opened(folder(1));
        recents.opened(folder(2));
        recents.opened(Path.of("folder1"));

        assertEquals(List.of(folder(1), folder(2)), new Recents(store, () -> 8).folders());
    }

    @Test
    void eightAreKept() {
        for (int i = 0; i < 12; i++) {
            recents.opened(folder(i));
        }
        assertEquals(8, recents.folders().size());
        assertEquals(folder(11), recents.folders().get(0));
    }

    @Test
    void aDamagedEntryIsLeftOut() {
        store.put("recent", "\u0000bad\n\n" + folder(1));

        assertEquals(List.of(folder(1)), recents.folders());
    }

    @Test
    void fewerAreShownAtOnceWhenFewerAreWanted() {
        for (int i = 0; i < 5; i++) {
            recents.opened(folder(i));
        }
        assertEquals(List.of(folder(4), folder(3)), new Recents(store, () -> 2).folders());
    }

    @Test
    void theListCanBeCleared() {
        recents.opened(folder(1));
        recents.clear();
        assertEquals(List.of(), recents.folders());
    }
}
