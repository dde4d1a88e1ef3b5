package org.hecha.ui.score.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hecha.core.DossierDocument;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.testing.window.RecoveryPlace;
import org.hecha.ui.recovery.RecoveryFolder;
import org.hecha.ui.recovery.RecoveryQuestion;
import org.hecha.ui.recovery.RecoverySlot;
import org.hecha.ui.score.DossierOpening;
import org.hecha.ui.score.fixture.ScoreUiTestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an unsaved dossier when the program is killed. */
class DossierRecoveryUiTest extends ScoreUiTestCase {

    private static final String STORED = "江苏示例制造有限公司";
    private static final String KILLED = "recovery/killed-slot";
    private static final String COPY = KILLED + "/state-1/dossier.xmi";

    private DossierOpening opening;
    private RecoveryPlace place;

    @BeforeEach
    void make() {
        place = new RecoveryPlace(folder.resolve("recovery"));
        opening = new DossierOpening(dossiers, () -> background, () -> true, () -> { }, copies()::keeper);
    }

    private void settle() {
        ui.until(() -> "still at work", () -> session.works().isEmpty());
        ui.pump();
        ui.until(() -> "still at work", () -> session.works().isEmpty());
    }

    private OpenDossier change(String name) throws Refusal {
        OpenDossier open = openDossier();
        rename(name);
        ui.until(() -> "no copy: " + refusals, () -> session.works().isEmpty() && place.hasCopy());
        return open;
    }

    /** As the process would leave it when it is killed. */
    private Path crash() throws Refusal, IOException {
        Path file = change("未保存厂").file();
        place.kill("killed-slot", dossiers::close);
        assertEquals(List.of(folder.resolve(KILLED)), place.slots(), "a dossier left in order leaves no copy");
        return file;
    }

    private String open(Path file) {
        opening.open(file);
        settle();
        return dossiers.document().map(open -> open.dossier().getFactoryName()).orElse("");
    }

    @Test
    void whatWasUnsavedIsRecoveredByOneStepThatCanBeTakenBack() throws Refusal, IOException {
        Path file = crash();
        assertEquals("未保存厂", open(file));

        assertEquals(List.of("未保存厂 +0 -0 ~1"), offered);
        OpenDossier recovered = dossiers.document().orElseThrow();
        assertTrue(recovered.isDirty());
        assertEquals("恢复未保存的更改", recovered.commands().getUndoCommand().getLabel());
        assertEquals(STORED, DossierDocument.open(file).getFactoryName());
        assertEquals("未保存厂", scored().card().orElseThrow().applicant().name());
        recovered.undo();
        assertEquals(STORED, recovered.dossier().getFactoryName());
        assertEquals(3, recovered.dossier().getClaims().size());
        assertFalse(recovered.isDirty());
        recovered.redo();
        assertEquals("未保存厂", recovered.dossier().getFactoryName());
        assertEquals(3, recovered.dossier().getClaims().size());
        ui.until(() -> "until it is saved there is a copy", place::hasCopy);
        new Saving(dossiers, () -> background).save();
        settle();
        assertEquals("未保存厂", DossierDocument.open(file).getFactoryName());
        assertEquals(List.of(), place.slots());
        assertEquals(List.of(), refusals);
    }

    @Test
    void aSecondCrashLosesNothing() throws Refusal, IOException {
        Path file = crash();
        open(file);
        assertTrue(place.hasCopy());
        Files.move(folder.resolve("killed"), folder.resolve("killed before"));
        place.kill("again", dossiers::close);
        assertEquals("未保存厂", open(file));
        assertEquals(2, offered.size());
    }

    @Test
    void whatIsNotWantedIsKeptAside() throws Refusal, IOException {
        Path file = crash();
        answer = RecoveryQuestion.Answer.LEAVE;
        assertEquals(STORED, open(file));

        assertFalse(dossiers.document().orElseThrow().isDirty());
        assertEquals(List.of(), place.slots());
        assertTrue(Files.exists(folder.resolve("recovery/aside/killed-slot/state-1/dossier.xmi")));
        open(file);
        assertEquals(1, offered.size(), "not asked again");
    }

    @Test
    void whoDecidesLaterIsAskedAgain() throws Refusal, IOException {
        Path file = crash();
        answer = RecoveryQuestion.Answer.CANCEL;
        assertEquals("", open(file));
        assertEquals("", open(file));
        assertEquals(2, offered.size());
        answer = RecoveryQuestion.Answer.TAKE;
        assertEquals("未保存厂", open(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half of i", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dossier:Dossier", "<a/>", "\0\1\2\3",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"})
    void aDamagedCopyIsPutAsideWithOneSentenceAndTheStoredDossierOpened(String damage) throws Refusal, IOException {
        Path file = crash();
        Files.write(folder.resolve(COPY), damage.getBytes(StandardCharsets.UTF_8));
        assertEquals(STORED, open(file));

        assertEquals(List.of(), offered);
        assertEquals(1, refusals.size(), refusals.toString());
        assertTrue(refusals.get(0).contains("未保存厂") && refusals.get(0).contains("已损坏"), refusals.get(0));
        assertTrue(Files.exists(folder.resolve("recovery/aside/killed-slot/state-1/dossier.xmi")));
        assertEquals(List.of(), place.slots());
    }

    @Test
    void aCopyCutOffOrOfANewerProgramIsPutAside() throws Refusal, IOException {
        Path file = crash();
        String whole = Files.readString(folder.resolve(COPY));
        Files.write(folder.resolve(COPY), whole.substring(0, whole.length() / 2).getBytes(StandardCharsets.UTF_8));
        assertEquals(STORED, open(file));
        assertEquals(1, refusals.size());
        for (String other : List.of(whole.replace("schemaVersion=\"1\"", "schemaVersion=\"99\""), "")) {
            Files.move(folder.resolve("recovery/aside/killed-slot"), folder.resolve(KILLED));
            Files.write(folder.resolve(COPY), other.getBytes(StandardCharsets.UTF_8));
            assertEquals(STORED, open(file));
        }
        Files.move(folder.resolve("recovery/aside/killed-slot"), folder.resolve(KILLED));
        Files.delete(folder.resolve(COPY));
        assertEquals(STORED, open(file));
        assertEquals(4, refusals.size(), refusals.toString());
        assertEquals(List.of(), offered);
    }

    @Test
    void garbageInTheRecoveryFolderHindersNobody() throws Refusal, IOException {
        Path file = OpenDossier.create(folder.resolve("乙.dossier"), example()).file();
        Files.createDirectories(folder.resolve("recovery/x/state-99999999999999999999"));
        Files.writeString(folder.resolve("recovery/x/state-99999999999999999999/about.properties"), "time=\\u00");
        Files.createDirectories(folder.resolve("recovery/y/unfinished"));
        Files.writeString(folder.resolve("recovery/z"), "a file");
        assertEquals(STORED, open(file));
        assertEquals(List.of(), refusals);
    }

    @Test
    void ofAnotherDossierNothingIsOffered() throws Refusal, IOException {
        crash();
        Path other = OpenDossier.create(folder.resolve("乙.dossier"), example()).file();
        assertEquals(STORED, open(other));
        assertEquals(List.of(), offered);
    }

    @Test
    void whatAnotherWindowIsAtIsNotOffered() throws Refusal, IOException {
        Path file = crash();
        try (RecoverySlot held = new RecoveryFolder(folder.resolve("recovery")).abandoned(file).orElseThrow()) {
            assertEquals(STORED, open(file));
            assertEquals(List.of(), offered);
        }
    }

    @Test
    void savingOrTakingEverythingBackRemovesTheCopy() throws Refusal, IOException {
        OpenDossier open = change("未保存厂");
        open.undo();
        assertEquals(List.of(), place.slots());
        rename("乙厂");
        ui.until(() -> "no copy", () -> session.works().isEmpty() && place.hasCopy());
        DossierFarewell farewell = new DossierFarewell(dossiers, () -> refusal -> refusals.add(refusal.getMessage()),
                name -> DossierFarewell.Answer.SAVE);
        assertTrue(farewell.mayLeave());
        assertEquals(List.of(), place.slots());
    }

    @Test
    void withoutAutosaveNoCopyIsMade() throws Refusal, IOException {
        store.put("autosaveMinutes", "0");
        openDossier();
        rename("乙厂");
        settle();
        assertEquals(List.of(), place.slots());
    }

    @Test
    void whereNoCopyCanBeKeptTheUserIsToldOnceAndGoesOn() throws Refusal, IOException {
        Files.writeString(folder.resolve("recovery"), "a file where a folder should be");
        openDossier();
        rename("乙厂");
        ui.until(() -> "nothing said", () -> refusals.size() == 1);
        for (String name : List.of("丙厂", "丁厂")) {
            rename(name);
            settle();
        }
        assertEquals(1, refusals.size(), refusals.toString());
        assertTrue(refusals.get(0).contains("请手动保存"), refusals.get(0));
        assertEquals("丁厂", dossiers.document().orElseThrow().dossier().getFactoryName());
    }
}
