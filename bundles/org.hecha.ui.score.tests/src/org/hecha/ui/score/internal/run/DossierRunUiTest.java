package org.hecha.ui.score.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hecha.core.DossierDocument;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierPackage;
import org.hecha.ui.Reporter;
import org.hecha.ui.score.DossierOpening;
import org.hecha.ui.score.fixture.ScoreUiTestCase;
import org.junit.jupiter.api.Test;

/** Opening, saving and leaving a dossier. */
class DossierRunUiTest extends ScoreUiTestCase {

    private final List<String> shown = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private DossierFarewell.Answer leaving = DossierFarewell.Answer.STAY;

    private DossierFarewell farewell() {
        Reporter reporter = refusal -> refusals.add(chinese(refusal::in));
        return new DossierFarewell(dossiers, () -> reporter, name -> {
            asked.add(name);
            return leaving;
        });
    }

    private DossierOpening opening() {
        return new DossierOpening(dossiers, () -> background, farewell()::mayLeave, () -> shown.add("score"), copies()::keeper);
    }

    @Test
    void aNewDossierIsWrittenOpenedAndShown() throws Refusal {
        Path file = folder.resolve("新.dossier");
        opening().create(file, example());
        ui.until(() -> "not opened: " + refusals, () -> dossiers.document().isPresent());

        assertEquals("江苏示例制造有限公司", DossierDocument.open(file).getFactoryName());
        assertEquals(List.of("score"), shown);
        assertTrue(DossierOpening.isDossier(file));
        assertFalse(DossierOpening.isDossier(folder));
    }

    @Test
    void aFileThatIsNoDossierIsRefusedInOneSentenceAndTheOpenOneStays() throws Exception {
        OpenDossier open = openDossier();
        opening().open(Files.writeString(folder.resolve("broken.dossier"), "no dossier"));
        ui.until(() -> "nothing said", () -> refusals.size() == 1);

        assertTrue(refusals.get(0).contains("broken.dossier"), refusals.get(0));
        assertEquals(open, dossiers.document().orElseThrow());
        assertEquals(List.of(), shown);
    }

    @Test
    void savingWritesWhatIsThereAndLaterEditsStayUnsaved() throws Refusal {
        OpenDossier open = openDossier();
        rename("乙厂");
        new Saving(dossiers, () -> background).save();
        ui.until(() -> "not saved: " + refusals, () -> !open.isDirty());
        assertEquals("乙厂", DossierDocument.open(open.file()).getFactoryName());
        rename("丙厂");
        new Saving(dossiers, () -> background).save();
        rename("丁厂");
        ui.until(() -> "not written", () -> written(open.file()).equals("丙厂") && session.work().isEmpty());
        assertTrue(open.isDirty());
    }

    @Test
    void whoTakesBackWhatIsBeingSavedHasSomethingToSaveAgain() throws Refusal {
        OpenDossier open = openDossier();
        rename("乙厂");
        new Saving(dossiers, () -> background).save();
        open.undo();
        ui.until(() -> "not written", () -> written(open.file()).equals("乙厂") && session.work().isEmpty());
        assertTrue(open.isDirty());
        new Saving(dossiers, () -> background).save();
        ui.until(() -> "not saved: " + refusals, () -> !open.isDirty());
        assertEquals("江苏示例制造有限公司", written(open.file()));
    }

    private static String written(Path file) {
        try {
            return DossierDocument.open(file).getFactoryName();
        } catch (Refusal refusal) {
            return "";
        }
    }

    @Test
    void whatAnotherProgramSavedIsNotOverwritten() throws Refusal {
        OpenDossier open = openDossier();
        Dossier other = DossierDocument.open(open.file());
        other.setFactoryName("别人");
        DossierDocument.save(open.file(), other);
        rename("乙厂");
        new Saving(dossiers, () -> background).save();
        ui.until(() -> "nothing said", () -> refusals.size() == 1);

        assertTrue(refusals.get(0).contains("被其他程序改过"), refusals.get(0));
        assertTrue(open.isDirty());
        assertEquals("别人", written(open.file()));
    }

    @Test
    void unsavedChangesAreAskedAbout() throws Refusal {
        OpenDossier open = openDossier();
        assertTrue(farewell().mayLeave());
        assertEquals(List.of(), asked);
        rename("乙厂");
        assertFalse(farewell().mayLeave());
        leaving = DossierFarewell.Answer.SAVE;
        assertTrue(farewell().mayLeave());

        assertEquals(List.of("工厂.dossier", "工厂.dossier"), asked);
        assertEquals("乙厂", written(open.file()));
    }

    @Test
    void aPackageIsVerifiedOnceHoweverOftenTheDossierIsEdited() throws Exception {
        OpenDossier open = openDossier();
        Files.writeString(folder.resolve("good.asice"), "x");
        var reference = org.hecha.core.Identities.fresh(org.hecha.model.dossier.DossierFactory.eINSTANCE.createPackageReference());
        reference.setPath("good.asice");
        dossiers.execute(org.eclipse.emf.edit.command.AddCommand.create(open.domain(), open.dossier(),
                DossierPackage.Literals.DOSSIER__PACKAGES, reference));
        ui.until(() -> "not verified", () -> dossiers.scored().filter(s -> s.verdicts().size() == 1).isPresent());
        rename("乙厂");
        rename("丙厂");
        ui.until(() -> "not scored", () -> dossiers.scored().flatMap(s -> s.card())
                .filter(card -> card.applicant().name().equals("丙厂")).isPresent());

        assertEquals(List.of("good.asice"), verified);
        assessor.verifyAnew();
        ui.until(() -> "not verified anew", () -> verified.size() == 2);
    }

    @Test
    void trustIsRememberedAndADamagedEntryIsLeftOut() {
        trust.use(List.of(folder.resolve("a.crt"), folder.resolve("a.crt")));
        assertEquals(List.of(folder.resolve("a.crt")), new TrustFiles(store, List::of).files());
        store.put("trust", "\u0000bad\n" + folder.resolve("b.crt"));
        assertEquals(List.of(folder.resolve("b.crt")), new TrustFiles(store, List::of).files());
    }
}
