package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.testing.window.Factory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving in the background loses nothing that the user changes meanwhile. */
class SavingTest {

    @TempDir
    private Path folder;
    private final Session session = new Session();
    private final UiQueue ui = new UiQueue();
    private final List<String> refusals = new ArrayList<>();
    private final List<String> saved = new ArrayList<>();
    private EngagementDocument document;

    @BeforeEach
    void open() throws Refusal {
        document = Factory.create(folder.resolve("a.hecha"));
        session.open(document);
    }

    private Saving saving(Executor executor) {
        Reporter reporter = refusal -> refusals.add(refusal.in(Locale.CHINA));
        return new Saving(session, new Background(session, executor, reporter), executor, reporter);
    }

    private void rename(String title) {
        try {
            session.execute(SetCommand.create(document.domain(), document.engagement(),
                    EngagementPackage.Literals.ENGAGEMENT__TITLE, title));
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }

    private String stored() throws Refusal {
        return EngagementDocument.open(folder.resolve("a.hecha")).engagement().getTitle();
    }

    @Test
    void itIsSavedWhileTheUserGoesOn() throws Refusal {
        rename("一");
        Saving saving = saving(ui);
        saving.save(() -> saved.add("saved"));
        assertTrue(saving.isRunning());
        assertTrue(session.work().isPresent());
        ui.until(() -> !saving.isRunning());

        assertEquals(List.of("saved"), saved);
        assertFalse(document.isDirty());
        assertEquals("一", stored());
    }

    @Test
    void whatIsChangedWhileItIsWrittenIsSavedWithIt() throws Refusal {
        rename("一");
        List<String> titles = new ArrayList<>(List.of("二", "三"));
        // The user changes something before the UI thread can say that nothing changed.
        Saving saving = saving(task -> ui.execute(() -> {
            if (!titles.isEmpty()) {
                rename(titles.remove(0));
            }
            task.run();
        }));
        saving.save(() -> saved.add("saved"));
        ui.until(() -> !saving.isRunning());

        assertEquals(List.of(), titles);
        assertEquals("三", stored());
        assertFalse(document.isDirty());
    }

    @Test
    void whoChangesWithoutAPauseIsSavedAllTheSame() throws Refusal {
        rename("一");
        int[] count = {0};
        Saving saving = saving(task -> ui.execute(() -> {
            if (saved.isEmpty() && count[0] < 4) {
                rename("改" + count[0]++);
            }
            task.run();
        }));
        saving.save(() -> saved.add("saved"));
        ui.until(() -> !saving.isRunning());

        assertEquals(List.of("saved"), saved);
        assertEquals("改3", stored());
        assertFalse(document.isDirty());
    }

    @Test
    void whatIsChangedAfterItWasDecidedIsUnsavedAgain() throws Refusal {
        rename("一");
        boolean[] changed = {false};
        Saving saving = saving(task -> ui.execute(() -> {
            task.run();
            if (!document.isDirty() && !changed[0]) {
                changed[0] = true;
                rename("后来");
            }
        }));
        saving.save(() -> saved.add("saved"));
        ui.until(() -> !saving.isRunning());

        assertEquals("一", stored());
        assertTrue(document.isDirty());
        assertEquals("后来", document.engagement().getTitle());
        document.undo();
        assertFalse(document.isDirty(), "undone to what is stored");
    }

    @Test
    void aRefusalIsToldAndTheEngagementStaysUnsaved() throws Exception {
        rename("一");
        Files.writeString(folder.resolve("a.hecha/engagement.xmi"), "somebody else was here");
        Saving saving = saving(ui);
        saving.save(() -> saved.add("saved"));
        ui.until(() -> !saving.isRunning() && !refusals.isEmpty());

        assertEquals(1, refusals.size());
        assertEquals(List.of(), saved);
        assertTrue(document.isDirty());
        assertFalse(Files.exists(folder.resolve("a.hecha/.save")));
    }

    @Test
    void twoSavesFollowOneAnother() throws Refusal {
        Saving saving = saving(ui);
        rename("一");
        saving.save(() -> saved.add("first"));
        rename("二");
        saving.save(() -> saved.add("second"));
        assertEquals(2, session.works().size());
        ui.until(() -> !saving.isRunning());

        assertEquals(2, saved.size());
        assertEquals(List.of(), refusals);
        assertEquals("二", stored());
        assertFalse(document.isDirty());
    }

    @Test
    void whatMayOnlyBeReadIsNotSaved() throws Refusal {
        session.openForReading(Factory.create(folder.resolve("b.hecha")));
        Saving saving = saving(ui);
        saving.save(() -> saved.add("saved"));

        assertFalse(saving.isRunning());
        assertEquals(1, refusals.size());
    }

    private Command notes(String notes) {
        return SetCommand.create(document.domain(), document.engagement(), EngagementPackage.Literals.ENGAGEMENT__NOTES, notes);
    }

    @Test
    void whatIsDoneBeforeASaveIsFoundOutBesideTheUiThreadAndSavedWithIt() throws Refusal {
        Thread here = Thread.currentThread();
        List<Boolean> threads = new ArrayList<>();
        session.beforeSave(open -> {
            threads.add(Thread.currentThread() == here);
            return Optional.of(() -> {
                threads.add(Thread.currentThread() == here);
                return notes("voided");
            });
        });
        rename("一");
        Saving saving = saving(ui);
        saving.save(() -> saved.add("saved"));
        ui.until(() -> !saving.isRunning());

        assertEquals(List.of(false, true), threads, "found out by the job, done on the UI thread");
        assertFalse(document.isDirty());
        try (EngagementDocument again = EngagementDocument.open(document.folder())) {
            assertEquals("voided", again.engagement().getNotes());
            assertEquals("一", again.engagement().getTitle());
        }
        document.undo();
        assertNull(document.engagement().getNotes(), "a step of its own");
        assertEquals("一", document.engagement().getTitle());
    }

    @Test
    void whatWasFoundOutAboutAnOlderStateIsNotDone() throws Refusal {
        List<String> found = new ArrayList<>();
        session.beforeSave(open -> {
            String title = open.engagement().getTitle();
            found.add(title);
            return title.equals(open.engagement().getNotes()) ? Optional.empty() : Optional.of(() -> notes(title));
        });
        rename("一");
        boolean[] changed = {false};
        Saving saving = saving(task -> ui.execute(() -> {
            if (!found.isEmpty() && !changed[0]) {
                changed[0] = true;
                rename("二");
            }
            task.run();
        }));
        saving.save(() -> saved.add("saved"));
        ui.until(() -> !saving.isRunning());

        assertEquals(List.of("一", "二"), found);
        assertEquals("二", document.engagement().getNotes());
        assertEquals("二", stored());
    }

    @Test
    void whereThatIsRefusedNothingIsSaved() throws Refusal {
        session.beforeSave(open -> {
            throw new Refusal(Localized.verbatim("no"));
        });
        rename("一");
        Saving saving = saving(ui);
        saving.save(() -> saved.add("saved"));
        ui.until(() -> !saving.isRunning() && !refusals.isEmpty());

        assertEquals(List.of("no"), refusals);
        assertEquals(List.of(), saved);
        assertTrue(document.isDirty());
        assertFalse("一".equals(stored()));
    }
}
