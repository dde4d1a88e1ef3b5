package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

class RecentsTest {

    private final Preferences store = InstanceScope.INSTANCE.getNode("org.hecha.ui.tests.recents");
    private final Recents recents = new Recents(store);

    @AfterEach
    void clear() throws BackingStoreException {
        store.clear();
    }

    private static Path folder(int number) {
        return Path.of("folder" + number).toAbsolutePath();
    }

    @Test
    void theNewestComesFirstAndOnlyOnce() {
        recents.opened(folder(1));
        recents.opened(folder(2));
        recents.opened(Path.of("folder1"));

        assertEquals(List.of(folder(1), folder(2)), new Recents(store).folders());
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
}
