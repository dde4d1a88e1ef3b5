package org.hecha.evidence;

import static org.hecha.evidence.Papers.kind;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.evidence.EvidenceItem;
import org.junit.jupiter.api.Test;

class EvidenceIntakeTest extends IntakeBench {

    private static final String ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    /** GB/T 32905-2016, example 1. */
    private static final String ABC_SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    @Test
    void aFileIsCopiedWithItsDigestsAndWhatIsSaidOfIt() throws Exception {
        EvidenceItem details = kind("invoice");
        details.setEffectiveStart(LocalDate.of(2023, 1, 1));
        details.setIssuer("供电公司");
        details.getSubjectIds().add("source-1");
        EvidenceItem item = intake.take(document, file("电费 账单.csv", "abc"), details);
        assertEquals(ABC_SHA256, item.getSha256());
        assertEquals(ABC_SM3, item.getSm3());
        assertEquals("evidence/电费 账单.csv", item.getPath());
        assertEquals(3, item.getSize());
        assertEquals("text/csv", item.getMediaType());
        assertEquals("invoice", item.getKind());
        assertEquals("供电公司", item.getIssuer());
        assertEquals(LocalDate.of(2023, 1, 1), item.getEffectiveStart());
        assertEquals(List.of("source-1"), item.getSubjectIds());
        assertEquals("abc", Files.readString(document.folder().resolve(item.getPath())));
        assertTrue(item.getId() != null && item.getObtainedAt() != null && details.getId() == null);

        document.undo();
        assertEquals(List.of(), items());
        document.redo();
        assertEquals(List.of(item), items());
        document.save();
        try (EngagementDocument again = EngagementDocument.open(document.folder())) {
            assertEquals(ABC_SM3, again.evidence().getItems().get(0).getSm3());
        }
    }

    @Test
    void manyFilesAndFoldersAreOneCommandOnAllCores() throws Exception {
        byte[] content = new byte[3_000_000];
        for (int i = 0; i < 40; i++) {
            content[i] = (byte) i;
            Files.createDirectories(folder.resolve("account/" + i % 4));
            Files.write(folder.resolve("account/" + i % 4 + "/bill.bin"), content, StandardOpenOption.CREATE);
            Files.write(folder.resolve("account/" + i % 4 + "/b" + i + ".bin"), new byte[] { 1, (byte) i }, StandardOpenOption.CREATE);
        }
        Path single = file("single.txt", "once");
        IntakeResult result = intake.take(document, List.of(single, folder.resolve("account"), single), kind("ledger"),
                SameContent.REFUSE, null);
        assertEquals(45, result.items().size());
        assertEquals("single.txt", result.items().get(0).getName());
        assertEquals("0/b0.bin", result.items().get(1).getName());
        Set<String> paths = new HashSet<>();
        for (EvidenceItem item : result.items()) {
            byte[] copy = Files.readAllBytes(document.folder().resolve(item.getPath()));
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(copy)), item.getSha256());
            assertTrue(paths.add(item.getPath()), item.getPath());
        }
        assertTrue(paths.contains("evidence/bill.bin") && paths.contains("evidence/bill-4.bin"), paths.toString());
        document.undo();
        assertEquals(List.of(), items());
        document.redo();
        assertEquals(45, items().size());
    }

    @Test
    void theSameContentAgainIsToldAndRefusedUnlessAsked() throws Exception {
        Path first = file("first.txt", "same");
        Path second = file("second.txt", "same");
        refused("has exactly the content of \"first.txt\"", first, second);
        assertNothingTaken();
        take(SameContent.REFUSE, first);
        refused("second.txt: has exactly the content of \"first.txt\"", second);

        IntakeResult left = take(SameContent.LEAVE_OUT, second, file("third.txt", "other"));
        assertEquals(1, left.items().size());
        assertEquals(IntakeNote.Kind.LEFT_OUT, left.notes().get(0).kind());
        IntakeResult only = take(SameContent.LEAVE_OUT, second);
        assertEquals(List.of(), only.items());

        IntakeResult taken = take(SameContent.TAKE, second);
        assertEquals("evidence/second.txt", taken.single().getPath());
        assertEquals(IntakeNote.Kind.SAME_CONTENT, taken.notes().get(0).kind());
        assertEquals(List.of("first.txt", "second.txt", "third.txt"), stored());
    }

    @Test
    void badFilesAreNamedInOneSentence() throws Exception {
        Path good = file("good.txt", "good");
        refused("there is no such file", good, folder.resolve("none.pdf"));
        refused("the file is empty", good, file("empty.csv", ""));
        refused("has no file that could be registered", Files.createDirectory(folder.resolve("nothing")));
        refused("cannot be read", good.resolve("inner.txt"));
        refused("holds files of this engagement itself", folder);
        refused("holds files of this engagement itself", document.folder());
        refused("the file that this link leads to is not there",
                Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("gone")));
        take(SameContent.REFUSE, good);
        refused("lies in the evidence folder", document.folder().resolve("evidence/good.txt"));
    }

    @Test
    void linksOfAFolderMustNotLeaveIt() throws Exception {
        Path secret = file("secret.txt", "not evidence");
        file("given/a.txt", "a");
        Files.createSymbolicLink(folder.resolve("given/b.txt"), folder.resolve("given/a.txt"));
        IntakeResult result = take(SameContent.REFUSE, folder.resolve("given"));
        assertEquals(List.of("a.txt"), result.items().stream().map(EvidenceItem::getName).toList());
        assertEquals(IntakeNote.Kind.LEFT_OUT, result.notes().get(0).kind());

        Files.createSymbolicLink(folder.resolve("given/c.txt"), secret);
        refused("this link leads out of the folder", folder.resolve("given"));
        // a person who names a link means the file
        Path named = Files.createSymbolicLink(folder.resolve("named.txt"), secret);
        assertEquals("named.txt", take(SameContent.REFUSE, named).single().getName());
    }

    @Test
    void litterAndEmptyFilesOfAFolderAreLeftOutAndTold() throws Exception {
        file("given/a.txt", "a");
        file("given/.DS_Store", "x");
        file("given/~$a.xlsx", "x");
        file("given/Thumbs.db", "x");
        file("given/.git/config", "x");
        file("given/empty.txt", "");
        IntakeResult result = take(SameContent.REFUSE, folder.resolve("given"));
        assertEquals(1, result.items().size());
        assertEquals(5, result.notes().stream().filter(note -> note.kind() == IntakeNote.Kind.LEFT_OUT).count());
    }

    @Test
    void aHostileNameIsStoredSafelyAndKept() throws Exception {
        String hostile = "电费\u202Efdp.\u0007..";
        Path file = file("in/" + hostile, "x");
        EvidenceItem item = take(SameContent.REFUSE, file).single();
        assertEquals("evidence/电费_fdp._", item.getPath());
        assertEquals("电费\\u202efdp.\\u0007..", item.getName());
        document.save();
        try (EngagementDocument again = EngagementDocument.open(document.folder())) {
            assertEquals("电费\\u202efdp.\\u0007..", again.evidence().getItems().get(0).getName());
        }
    }

    @Test
    void namesThatDifferInCaseOnlyBothStay() throws Exception {
        List<String> paths = take(SameContent.REFUSE, file("a/Bill.txt", "1"), file("b/bill.TXT", "2"), file("c/e\u0301.txt", "3"),
                file("d/\u00E9.txt", "4")).items().stream().map(EvidenceItem::getPath).toList();
        assertEquals(List.of("evidence/Bill.txt", "evidence/bill-2.TXT", "evidence/\u00E9.txt", "evidence/\u00E9-2.txt"), paths);
    }

    @Test
    void lockedAndDamagedFilesAreTakenInAndTold() throws Exception {
        Path locked = Papers.pdf(folder.resolve("locked.pdf"), "secret");
        Path damaged = Papers.cut(Papers.xlsx(folder.resolve("damaged.xlsx")), 0.6);
        Path disguised = Papers.pdf(folder.resolve("photo.jpg"), "");
        IntakeResult result = take(SameContent.REFUSE, locked, damaged, disguised);
        assertEquals(List.of(IntakeNote.Kind.PASSWORD, IntakeNote.Kind.CORRUPT, IntakeNote.Kind.OTHER_FORMAT),
                result.notes().stream().map(IntakeNote::kind).toList());
        assertTrue(result.notes().get(0).text().in(Locale.ENGLISH).contains("locked.pdf: the file is locked with a password"));
        assertEquals("application/pdf", result.items().get(2).getMediaType());
        assertEquals(Files.size(damaged), result.items().get(1).getSize());
    }

    @Test
    void aChainOfRevisionsHasNoForks() throws Exception {
        EvidenceItem first = take(SameContent.REFUSE, file("1.txt", "1")).single();
        EvidenceItem newer = kind("invoice");
        newer.setSupersedes(first.getId());
        Refusal two = assertThrows(Refusal.class, () -> intake.take(document, List.of(file("2.txt", "2"), file("3.txt", "3")),
                newer, SameContent.REFUSE, null));
        assertTrue(two.in(Locale.ENGLISH).contains("is one file, and here are 2"), two.in(Locale.ENGLISH));
        EvidenceItem second = intake.take(document, file("2.txt", "2"), newer);
        Refusal fork = assertThrows(Refusal.class, () -> intake.take(document, file("3.txt", "3"), newer));
        assertTrue(fork.in(Locale.ENGLISH).contains("\"1.txt\": is replaced by \"2.txt\""), fork.in(Locale.ENGLISH));

        document.execute(EvidenceChanges.withdraw(document, second, "给错了文件"));
        assertEquals("给错了文件", second.getWithdrawnReason());
        document.undo();
        assertEquals(null, second.getWithdrawnReason());
        document.redo();
        assertEquals("给错了文件", second.getWithdrawnReason());
        assertThrows(Refusal.class, () -> EvidenceChanges.withdraw(document, second, "again"));
        assertThrows(Refusal.class, () -> EvidenceChanges.withdraw(document, first, " "));
        EvidenceItem third = kind("invoice");
        third.setSupersedes(second.getId());
        assertThrows(Refusal.class, () -> intake.take(document, file("3.txt", "3"), third));
        assertEquals("evidence/3.txt", intake.take(document, folder.resolve("3.txt"), newer).getPath());
    }

    @Test
    void periodsDoNotRunBackwards() throws Exception {
        EvidenceItem details = kind("x");
        details.setEffectiveStart(LocalDate.of(2023, 2, 1));
        details.setEffectiveEnd(LocalDate.of(2023, 1, 1));
        assertThrows(Refusal.class, () -> intake.take(document, file("a.txt", "a"), details));
        assertNothingTaken();
    }

    @Test
    void progressReachesItsEnd() throws Exception {
        int[] worked = new int[2];
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void beginTask(String name, int total) {
                worked[0] = total;
            }

            @Override
            public void worked(int work) {
                worked[1] += work;
            }
        };
        Path[] files = Stream.of(1, 2, 3).map(i -> {
            try {
                return Files.write(folder.resolve(i + ".bin"), ByteBuffer.allocate(1_200_000).putInt(0, i).array());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toArray(Path[]::new);
        intake.take(document, List.of(files), kind("x"), SameContent.REFUSE, monitor);
        assertEquals(worked[0], worked[1]);
    }
}
