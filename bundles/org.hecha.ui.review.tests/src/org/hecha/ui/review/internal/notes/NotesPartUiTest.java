package org.hecha.ui.review.internal.notes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.text.Refusal;
import org.hecha.seal.RevocationSource;
import org.hecha.seal.Sealing;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.SigningKey;
import org.hecha.standard.seal.SignerRole;
import org.hecha.standard.seal.TrustAnchors;
import org.hecha.testing.window.Factory;
import org.hecha.ui.review.internal.Parcels;
import org.hecha.ui.review.internal.ReviewUiCase;
import org.hecha.ui.review.internal.sign.SigningDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotesPartUiTest extends ReviewUiCase {

    private NotesPart part;

    @BeforeEach
    void make() {
        ui.with(SigningDesk.class, new SigningDesk(session, review, background, refusal -> refusals.add(refusal.getMessage()), null, wizard -> {
        }));
        part = ui.make(NotesPart.class);
    }

    private void openNotes(Path file) {
        openPackage(file);
        ui.until(() -> "no notes: " + refusals, () -> part.page().sentence().isEmpty() && session.work().isEmpty());
    }

    private static void press(Button button) {
        assertTrue(button.isEnabled(), button.getText());
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aNoteSpeaksOfTheChosenObjectAndWaitsBesideThePackage() throws Refusal, IOException {
        assertTrue(part.page().sentence().contains("没有打开"));
        Path file = sealed();
        byte[] before = Files.readAllBytes(file);
        openNotes(file);
        assertFalse(part.addButton().isEnabled());
        session.select(Factory.DIESEL);
        part.text().setText("凭证只有十一个月");
        press(part.addButton());

        assertEquals("", part.text().getText());
        assertEquals("柴油", part.grid().text(part.grid().rows().get(0), "subject"));
        assertEquals("草稿，未签署", part.grid().text(part.grid().rows().get(0), "state"));
        Path draft = folder.resolve("factory.asice.notes.json");
        Notes kept = NotesFile.read(draft);
        assertEquals(Factory.DIESEL, kept.notes().get(0).subjectId());
        assertTrue(kept.speakOf(review.current().orElseThrow()));
        assertArrayEquals(before, Files.readAllBytes(file));

        part.grid().select(part.grid().rows().get(0));
        part.grid().open();
        assertEquals(1, visited.size());
        press(part.removeButton());
        assertEquals(0, NotesFile.read(draft).notes().size());
        assertEquals(0, part.grid().rows().size());
    }

    @Test
    void signedNotesAreReadAgainWithWhoSignedAndCannotBeDeleted() throws Refusal, IOException {
        Path file = sealed();
        openNotes(file);
        part.text().setText("同意结论");
        press(part.addButton());
        Path draft = NotesFile.draft(file);
        try (SigningKey key = Parcels.open(keys)) {
            SealedNotes.seal(Parcels.service(Sealing.class), draft, SealedNotes.next(file), new SignatureRequest(key, java.time.Instant.now(),
                    Optional.of(SignerRole.REVIEWER), SignatureLevel.B, Optional.empty(), RevocationSource.NONE,
                    new TrustAnchors(java.util.List.of())), null);
        }
        assertFalse(Files.exists(draft));
        review.told();
        ui.until(() -> "not read again", () -> part.page().sentence().isEmpty() && !part.grid().rows().isEmpty());

        NoteRow row = part.grid().rows().get(0);
        assertEquals("同意结论", row.note().text());
        assertTrue(part.grid().text(row, "state").startsWith("已由 Hecha Demonstration Verifier"), row.state());
        assertTrue(row.state().contains("通过"));
        part.grid().select(row);
        assertFalse(part.removeButton().isEnabled());
        assertFalse(part.signButton().isEnabled());
        assertEquals(folder.resolve("factory.asice.notes002.asice"), SealedNotes.next(file));
    }

    @Test
    void aDraftAboutAnotherPackageIsNotMixedIn() throws Refusal, IOException {
        Path file = sealed();
        NotesFile.write(NotesFile.draft(file), new Notes("other.asice", "00", "11", java.util.List.of(new ReviewNote("1",
                java.time.Instant.EPOCH, "x", "", "", "foreign"))));
        openNotes(file);
        part.text().setText("mine");

        assertTrue(part.said().contains("other.asice"), part.said());
        assertFalse(part.addButton().isEnabled());
        assertFalse(part.signButton().isEnabled());
    }

    @Test
    void aDamagedDraftIsSaidInOneSentence() throws Refusal, IOException {
        Path file = sealed();
        Files.writeString(NotesFile.draft(file), "{ no json");
        openPackage(file);
        ui.until(() -> "nothing said", () -> !refusals.isEmpty());
        assertTrue(refusals.get(0).contains("factory.asice.notes.json"), refusals.get(0));
    }
}
