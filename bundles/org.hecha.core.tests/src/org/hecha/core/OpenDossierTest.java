package org.hecha.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.text.Refusal;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;
import org.hecha.model.dossier.DossierPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDossierTest {

    @TempDir
    Path folder;
    private Path file;
    private OpenDossier open;

    @BeforeEach
    void make() throws Refusal {
        file = folder.resolve("工厂.dossier");
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setFactoryName("甲厂");
        open = OpenDossier.create(file, dossier);
    }

    private void rename(String name) throws Refusal {
        open.execute(SetCommand.create(open.domain(), open.dossier(), DossierPackage.Literals.DOSSIER__FACTORY_NAME, name));
    }

    @Test
    void aChangeIsUndoneRedoneAndSaved() throws Refusal {
        assertFalse(open.isDirty());
        rename("乙厂");
        assertTrue(open.isDirty());
        open.undo();
        assertEquals("甲厂", open.dossier().getFactoryName());
        assertFalse(open.isDirty());
        open.redo();
        open.save();
        assertFalse(open.isDirty());
        assertEquals("乙厂", DossierDocument.open(file).getFactoryName());
        open.undo();
        assertTrue(open.isDirty());
        open.close();
    }

    @Test
    void itSavesTwiceButNotOverWhatAnotherProgramSaved() throws Exception {
        rename("乙厂");
        open.save();
        rename("丙厂");
        open.save();
        Dossier other = DossierDocument.open(file);
        other.setFactoryName("别人改的");
        DossierDocument.save(file, other);
        rename("丁厂");

        Refusal refusal = assertThrows(Refusal.class, open::save);
        assertTrue(refusal.in(Locale.ROOT).contains("被其他程序改过"), refusal.in(Locale.ROOT));
        assertEquals("别人改的", DossierDocument.open(file).getFactoryName());
        assertTrue(open.isDirty());
    }

    @Test
    void aFileThatIsGoneIsWrittenAnew() throws Exception {
        Files.delete(file);
        rename("乙厂");
        open.save();

        assertEquals("乙厂", DossierDocument.open(file).getFactoryName());
    }

    @Test
    void whatIsWrittenIsTheCopyAndNotTheLaterEdit() throws Refusal {
        rename("乙厂");
        Dossier copy = open.copy();
        rename("丙厂");
        open.write(copy);

        assertEquals("乙厂", DossierDocument.open(file).getFactoryName());
        assertTrue(open.isDirty());
    }

    @Test
    void aCommandThatCannotRunIsRefused() {
        assertThrows(Refusal.class, () -> open.execute(UnexecutableCommand.INSTANCE));
        assertThrows(Refusal.class, () -> OpenDossier.open(folder.resolve("none.dossier")));
    }
}
