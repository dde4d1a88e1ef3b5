package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hecha.ui.MemoryStore;
import org.hecha.ui.Opener;
import org.hecha.ui.Openers;
import org.hecha.ui.internal.recovery.OpeningQuestions;
import org.hecha.ui.recovery.RecoveryFolder;
import org.hecha.ui.recovery.RecoveryNote;
import org.hecha.ui.recovery.RecoveryOffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartWithTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path documents;
    private final MemoryStore store = new MemoryStore();
    private final List<String> opened = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Openers openers = new Openers(() -> true, path -> opened.add(path.toString()));
    private boolean answer = true;

    private StartWith start() {
        OpeningQuestions questions = new OpeningQuestions() {

            @Override
            public Answer recover(RecoveryOffer<?> offer) {
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
        return new StartWith(store, new RecoveryFolder(folder), questions, openers,
                refusal -> told.add(refusal.in(Locale.CHINA)));
    }

    private void leaveBehind(String title, String time) throws IOException {
        Path state = Files.createDirectories(folder.resolve(title + "/state-1"));
        Path document = Files.createDirectories(documents.resolve(title));
        Files.writeString(state.resolve("about.properties"), "engagement=" + document + "\ntitle=" + title + "\ntime=" + time + '\n');
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
        assertEquals(List.of(documents.resolve("new").toString()), opened);
        answer = false;
        start().begin();
        assertEquals(4, asked.size(), "asked again: nothing was decided");
        assertEquals(1, opened.size());
    }

    @Test
    void aDocumentThatIsAwayIsAskedAboutOnceItIsBack() throws IOException {
        leaveBehind("away", "2026-01-02T00:00:00Z");
        leaveBehind("here", "2026-01-01T00:00:00Z");
        Path away = Files.move(documents.resolve("away"), documents.resolve("unmounted"));
        start().begin();
        assertEquals(List.of("here"), asked);
        Files.move(away, documents.resolve("away"));
        start().begin();
        assertEquals(List.of("here", "away", "here"), asked);
        assertEquals(documents.resolve("away").toString(), opened.get(1));
    }

    @Test
    void theNewestOfEachKindIsOpened() throws IOException {
        List<String> dossiers = new ArrayList<>();
        openers.add(new Opener() {

            @Override
            public boolean accepts(Path path) {
                return path.toString().endsWith(".dossier");
            }

            @Override
            public void open(Path path) {
                dossiers.add(path.toString());
            }
        });
        leaveBehind("old", "2026-01-01T00:00:00Z");
        leaveBehind("new", "2026-01-02T00:00:00Z");
        leaveBehind("old.dossier", "2026-01-03T00:00:00Z");
        leaveBehind("new.dossier", "2026-01-04T00:00:00Z");
        start().begin();
        assertEquals(List.of(documents.resolve("new").toString()), opened);
        assertEquals(List.of(documents.resolve("new.dossier").toString()), dossiers);
    }

    @Test
    void whatWasHalfWrittenIsToldOnceInOneSentenceAndPutAside() throws IOException {
        leaveBehind("whole", "2026-01-01T00:00:00Z");
        leaveBehind("damaged", "yesterday");
        Files.writeString(Files.createDirectories(folder.resolve("half/unfinished")).resolve("dossier.xmi"), "<?xml version=");
        Files.write(Files.createDirectories(folder.resolve("noise/state-1")).resolve("about.properties"), new byte[] {-1, -2, 0});
        start().begin();
        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("有 3 份") && told.get(0).contains(folder.resolve("aside").toString()), told.get(0));
        assertTrue(Files.exists(folder.resolve("aside/half/unfinished/dossier.xmi")));
        assertEquals(List.of("whole"), asked);
        start().begin();
        assertEquals(1, told.size());
    }

    @Test
    void whatWasGivenUpWhileItWasWrittenIsRemovedWithoutAWord() throws IOException {
        leaveBehind("over", "2026-01-01T00:00:00Z");
        Files.createFile(folder.resolve("over/over"));
        start().begin();
        assertEquals(List.of(), asked);
        assertEquals(List.of(), told);
        assertTrue(Files.notExists(folder.resolve("over")));
    }

    @Test
    void aPlaceThatCannotBeOpenedHidesNoOther() throws IOException {
        leaveBehind("a", "2026-01-01T00:00:00Z");
        Files.createDirectories(folder.resolve("a/owner.lock"));
        leaveBehind("b", "2026-01-01T00:00:00Z");
        start().begin();
        assertEquals(List.of("b"), asked);
    }
}
