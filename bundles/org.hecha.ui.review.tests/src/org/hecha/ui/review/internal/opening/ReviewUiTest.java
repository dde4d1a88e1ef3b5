package org.hecha.ui.review.internal.opening;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.ui.Openers;
import org.hecha.ui.Saving;
import org.hecha.ui.review.internal.ReviewUiCase;
import org.junit.jupiter.api.Test;

class ReviewUiTest extends ReviewUiCase {

    @Test
    void thePackageIsOnlyReadAndTheUnpackedFilesGoWithIt() throws Refusal, IOException {
        Path file = sealed();
        byte[] before = Files.readAllBytes(file);
        openPackage(file);
        EngagementDocument document = session.document().orElseThrow();
        Path unpacked = document.folder();
        assertTrue(Files.isRegularFile(unpacked.resolve("engagement.xmi")));
        assertFalse(unpacked.startsWith(folder));
        assertThrows(Refusal.class, () -> session.execute(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__TITLE, "changed")));
        new Saving(session, background, ui.ui(), refusal -> refusals.add(refusal.getMessage())).save(() -> {
            throw new AssertionError("saved");
        });
        assertEquals(1, refusals.size());

        session.close();
        assertFalse(Files.exists(unpacked));
        assertTrue(review.current().isEmpty());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void anotherPackageTakesTheFirstOnesPlace() throws Refusal, IOException {
        Path file = sealed();
        openPackage(file);
        Path first = session.document().orElseThrow().folder();
        Path copy = Files.copy(file, folder.resolve("copy.asice"));
        openPackage(copy);

        assertFalse(Files.exists(first));
        assertTrue(Files.exists(session.document().orElseThrow().folder()));
        assertTrue(session.isReadOnly());
    }

    @Test
    void whoStaysWithUnsavedWorkKeepsIt() throws Refusal, IOException {
        Path file = sealed();
        EngagementDocument mine = open();
        review.within(() -> false, () -> { });
        review.open(file);
        ui.until(() -> "still verifying", () -> session.work().isEmpty());
        ui.pump();

        assertEquals(mine, session.document().orElseThrow());
        assertTrue(review.current().isEmpty());
    }

    @Test
    void openersTellPackagesFromFolders() throws IOException {
        List<Path> folders = new ArrayList<>();
        Openers openers = new Openers(() -> true, folders::add);
        openers.add(review);
        Path engagement = Files.createDirectory(folder.resolve("a.hecha"));
        openers.open(engagement);
        assertEquals(List.of(engagement), folders);

        openers.open(folder.resolve("missing.ASICE"));
        ui.until(() -> "nothing said", () -> !refusals.isEmpty());
        assertTrue(refusals.get(0).contains("missing.ASICE"), refusals.get(0));
        assertEquals(1, folders.size());
    }
}
