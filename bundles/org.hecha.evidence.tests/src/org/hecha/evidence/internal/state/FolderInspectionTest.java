package org.hecha.evidence.internal.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.core.EngagementDocument;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.evidence.Papers;
import org.hecha.evidence.SameContent;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.FileCondition;
import org.hecha.standard.evidence.FileState;
import org.hecha.standard.evidence.FolderState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderInspectionTest {

    @TempDir
    Path folder;
    EngagementDocument document;
    List<EvidenceItem> items;

    @BeforeEach
    void threeFiles() throws Exception {
        document = Papers.engagement(folder);
        List<Path> files = new ArrayList<>();
        for (String name : new String[] { "a.txt", "b.txt", "c.txt" }) {
            files.add(Files.writeString(folder.resolve(name), "content of " + name));
        }
        items = new EvidenceIntake().take(document, files, Papers.kind("x"), SameContent.REFUSE, null).items();
    }

    @AfterEach
    void close() {
        document.close();
    }

    private FolderState inspect() {
        return new FolderInspection().inspect(document.folder(), document.evidence().getItems(), null);
    }

    private Path stored(int index) {
        return document.folder().resolve(items.get(index).getPath());
    }

    private FileState assertIs(FileCondition condition, int index, String sentence) {
        FileState state = inspect().of(items.get(index).getId()).orElseThrow();
        assertEquals(condition, state.condition());
        assertTrue(state.reason().in(Locale.ENGLISH).contains(sentence), state.reason().in(Locale.ENGLISH));
        assertEquals(sentence.isEmpty(), state.reason().in(Locale.CHINESE).isEmpty());
        return state;
    }

    @Test
    void untouchedFilesArePresent() {
        FolderState state = inspect();
        assertEquals(List.of(FileCondition.PRESENT, FileCondition.PRESENT, FileCondition.PRESENT),
                state.items().stream().map(FileState::condition).toList());
        assertEquals(List.of(), state.extra());
        assertIs(FileCondition.PRESENT, 0, "");
    }

    @Test
    void aFileThatIsGoneIsMissing() throws IOException {
        Files.delete(stored(1));
        assertEquals(-1, assertIs(FileCondition.MISSING, 1, "the file evidence/b.txt is gone").size());
        assertIs(FileCondition.PRESENT, 0, "");
    }

    @Test
    void aRenamedFileIsFoundByItsContent() throws IOException {
        Files.createDirectories(document.folder().resolve("evidence/sub"));
        Files.move(stored(1), document.folder().resolve("evidence/sub/other.txt"));
        FileState state = assertIs(FileCondition.RENAMED, 1, "the same content is at evidence/sub/other.txt");
        assertEquals("evidence/sub/other.txt", state.foundAt());
        assertEquals(List.of(), inspect().extra());
    }

    @Test
    void aChangedByteAndAnotherSizeAreSeen() throws IOException {
        Files.writeString(stored(0), "CONTENT of a.txt");
        assertIs(FileCondition.CHANGED, 0, "its digest differs");
        Files.writeString(stored(0), "longer content of a.txt");
        assertIs(FileCondition.CHANGED, 0, "from 16 to 23 bytes");
    }

    @Test
    void whatNobodyRegisteredIsListed() throws IOException {
        Files.writeString(document.folder().resolve("evidence/z.txt"), "stranger");
        Files.writeString(document.folder().resolve("evidence/.hidden"), "not looked at");
        Files.createDirectories(document.folder().resolve("evidence/.intake-1"));
        Files.writeString(document.folder().resolve("evidence/.intake-1/0"), "half a copy");
        assertEquals(List.of("evidence/z.txt"), inspect().extra());
    }

    @Test
    void aLinkOrAFolderInItsPlaceIsNoFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "content of a.txt");
        Files.delete(stored(0));
        Files.createSymbolicLink(stored(0), secret);
        assertIs(FileCondition.UNREADABLE, 0, "is no ordinary file");
        Files.delete(stored(1));
        Files.createDirectory(stored(1));
        assertIs(FileCondition.UNREADABLE, 1, "is no ordinary file");
    }

    @Test
    void aPathThatLeavesTheFolderIsNotFollowed() {
        for (String path : new String[] { "../secret", "evidence/../../secret", "/etc/passwd", "evidence", "evidence/..", "inventory.xmi", "a\0b" }) {
            items.get(0).setPath(path);
            assertIs(FileCondition.UNREADABLE, 0, "is not inside the folder of evidence");
        }
        items.get(0).setPath(null);
        assertIs(FileCondition.UNREADABLE, 0, "is not inside the folder of evidence");
    }

    @Test
    void lockedAndDamagedFilesStayFlagged() throws Exception {
        Path locked = Papers.pdf(folder.resolve("l.pdf"), "secret");
        Path damaged = Papers.cut(Papers.pdf(folder.resolve("d.pdf"), ""), 0.5);
        items = new EvidenceIntake().take(document, List.of(locked, damaged), Papers.kind("x"), SameContent.REFUSE, null).items();
        assertIs(FileCondition.PASSWORD, 0, "is locked with a password");
        assertIs(FileCondition.CORRUPT, 1, "is damaged");
    }

    @Test
    void anItemWithoutADigestIsJudgedByItsSize() throws IOException {
        items.get(0).setSha256(null);
        assertIs(FileCondition.PRESENT, 0, "");
        Files.writeString(stored(0), "longer content of a.txt");
        assertIs(FileCondition.CHANGED, 0, "from 16 to 23 bytes");
    }

    @Test
    void anEngagementWithoutAFolderOfEvidenceMissesEverything() throws IOException {
        for (int index = 0; index < 3; index++) {
            Files.delete(stored(index));
        }
        Files.delete(document.folder().resolve("evidence"));
        assertTrue(inspect().items().stream().allMatch(state -> state.condition() == FileCondition.MISSING));
    }

    @Test
    void itCanBeCancelled() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> new FolderInspection().inspect(document.folder(), items, monitor));
    }

    @Test
    void whatLiesBehindALinkedFolderIsNotLookedAt() throws Exception {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.move(stored(0), outside.resolve("a.txt"));
        Files.createSymbolicLink(document.folder().resolve("evidence/sub"), outside);
        items.get(0).setPath("evidence/sub/a.txt");
        assertIs(FileCondition.UNREADABLE, 0, "evidence/sub/a.txt");
    }
}
