package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hecha.ui.MemoryStore;
import org.hecha.ui.internal.recovery.OpeningQuestions;
import org.hecha.ui.internal.recovery.RecoveryFolder;
import org.hecha.ui.internal.recovery.RecoveryNote;
import org.hecha.ui.internal.recovery.RecoveryOffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartWithTest {

    @TempDir
    private Path folder;
    private final MemoryStore store = new MemoryStore();
    private final List<String> opened = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean answer = true;

    private StartWith start() {
        OpeningQuestions questions = new OpeningQuestions() {

            @Override
            public Answer recover(RecoveryOffer offer) {
                throw new AssertionError("asked when it is opened, not before");
            }

            @Override
            public boolean openTwice(Path twice, String who) {
                throw new AssertionError("asked when it is opened, not before");
            }

            @Override
            public boolean openInterrupted(List<RecoveryNote> notes) {
                notes.forEach(note -> asked.add(note.title()));
                return answer;
            }
        };
        return new StartWith(store, new RecoveryFolder(folder), questions, path -> opened.add(path.toString()));
    }

    private void leaveBehind(String title, String time) throws IOException {
        Path state = Files.createDirectories(folder.resolve(title + "/state-1"));
        Files.writeString(state.resolve("about.properties"), "engagement=/x/" + title + "\ntitle=" + title + "\ntime=" + time + '\n');
    }

    @Test
    void nothingIsOpenedWhereNothingIsToBe() {
        start().begin();
        assertEquals(List.of(), opened);
        assertEquals(List.of(), asked);
    }

    @Test
    void whatWasOpenBeforeARestartIsOpenedOnce() {
        start().nextTime(Path.of("/x/a.hecha"));
        start().begin();
        start().begin();
        assertEquals(List.of("/x/a.hecha"), opened);
    }

    @Test
    void afterACrashTheNewestIsOffered() throws IOException {
        leaveBehind("old", "2026-01-01T00:00:00Z");
        leaveBehind("new", "2026-01-02T00:00:00Z");
        leaveBehind("broken", "yesterday");
        start().begin();
        assertEquals(List.of("new", "old"), asked);
        assertEquals(List.of("/x/new"), opened);
        answer = false;
        start().begin();
        assertEquals(4, asked.size(), "asked again: nothing was decided");
        assertEquals(1, opened.size());
    }
}
