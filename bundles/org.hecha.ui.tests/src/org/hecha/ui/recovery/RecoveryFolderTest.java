package org.hecha.ui.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.DossierPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the recovery folder, whole or not. */
class RecoveryFolderTest {

    @TempDir
    private Path folder;

    private RecoveryFolder copies() {
        return new RecoveryFolder(folder.resolve("recovery"));
    }

    private static RecoveryNote note(Path of, long second) {
        return new RecoveryNote(of, "甲", Instant.ofEpochSecond(second));
    }

    private static RecoveryState state(EObject root) {
        return new RecoveryState(null, Map.of("dossier.xmi", root));
    }

    private RecoverySlot kept(Path of, long second) throws IOException, Refusal {
        RecoverySlot slot = copies().claim(of);
        slot.write(state(DossierFactory.eINSTANCE.createDossier()), note(of, second));
        slot.accept();
        return slot;
    }

    private List<Path> places() throws IOException {
        try (var all = Files.list(folder.resolve("recovery"))) {
            return all.toList();
        }
    }

    @Test
    void theNewestOfSeveralIsFoundOnceNobodyHoldsIt() throws IOException, Refusal {
        Path of = folder.resolve("a.dossier");
        RecoverySlot newer = kept(of, 2);
        RecoverySlot older = kept(of, 1);
        assertTrue(copies().abandoned(of).isEmpty());
        older.close();
        newer.close();
        try (RecoverySlot found = copies().abandoned(of).orElseThrow()) {
            assertEquals(note(of, 2), found.newest().orElseThrow());
        }
        assertTrue(copies().abandoned(folder.resolve("b.dossier")).isEmpty());
    }

    @Test
    void whatIsNotAcceptedDoesNotCount() throws IOException, Refusal {
        Path of = folder.resolve("a.dossier");
        try (RecoverySlot slot = kept(of, 1)) {
            slot.write(state(DossierFactory.eINSTANCE.createDossier()), note(of, 2));
            assertEquals(note(of, 1), slot.newest().orElseThrow());
            slot.accept();
            assertEquals(note(of, 2), slot.newest().orElseThrow());
        }
        assertEquals(List.of(), copies().putUnusableAside());
    }

    @Test
    void aCopyWithoutItsDocumentIsNotWhole() throws IOException {
        Path state = Files.createDirectories(folder.resolve("recovery/a/state-1"));
        Files.writeString(state.resolve("about.properties"), "engagement= \ntime=2026-01-01T00:00:00Z\n");
        assertEquals(List.of(), copies().abandoned());
        assertEquals(List.of(folder.resolve("recovery/aside/a")), copies().putUnusableAside());
    }

    @Test
    void whatIsGivenUpWhileItIsWrittenIsRemovedByWhoWrites() throws IOException, Refusal {
        Path of = folder.resolve("a.dossier");
        RecoverySlot slot = kept(of, 1);
        EObject root = new DynamicEObjectImpl(DossierPackage.Literals.DOSSIER) {
            @Override
            public EClass eClass() {
                slot.remove();
                return super.eClass();
            }
        };
        slot.write(state(root), note(of, 2));
        assertEquals(List.of(), places());
        assertThrows(OperationCanceledException.class, () -> slot.write(state(root), note(of, 3)));
        assertEquals(List.of(), places());
    }
}
