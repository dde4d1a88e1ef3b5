package org.hecha.ui.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage;
import org.hecha.testing.window.Factory;
import org.hecha.ui.Background;
import org.hecha.ui.Reporter;
import org.hecha.ui.Saving;
import org.hecha.ui.Session;
import org.hecha.ui.UiQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FarewellTest {

    @TempDir
    private Path folder;
    private final Session session = new Session();
    private final List<String> asked = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private Farewell.Answer answer = Farewell.Answer.STAY;
    private final UiQueue ui = new UiQueue();
    private final Reporter reporter = refusal -> refusals.add(refusal.in(Locale.CHINA));
    private final Saving saving = new Saving(session, new Background(session, ui, reporter), ui, reporter);
    private final Farewell farewell = new Farewell(session, saving, ui::until, title -> {
        asked.add(title);
        return answer;
    });
    private EngagementDocument document;

    @BeforeEach
    void open() throws Refusal {
        document = Factory.create(folder.resolve("a.hecha"));
        session.open(document);
    }

    private void edit() throws Refusal {
        session.execute(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__TITLE, "改名"));
    }

    @Test
    void nobodyIsAskedWhileThereIsNothingToSave() {
        assertTrue(farewell.mayLeave());
        session.close();
        assertTrue(farewell.mayLeave());
        assertEquals(List.of(), asked);
    }

    @Test
    void theAnswerIsFollowed() throws Refusal {
        edit();
        assertFalse(farewell.mayLeave());
        answer = Farewell.Answer.DISCARD;
        assertTrue(farewell.mayLeave());
        assertTrue(document.isDirty());
        answer = Farewell.Answer.SAVE;
        assertTrue(farewell.mayLeave());
        assertFalse(document.isDirty());
        assertEquals(List.of("改名", "改名", "改名"), asked);
        assertEquals("改名", EngagementDocument.open(folder.resolve("a.hecha")).engagement().getTitle());
    }

    @Test
    void leavingWaitsForASaveUnderWay() throws Refusal {
        edit();
        saving.save(() -> { });
        assertTrue(farewell.mayLeave());
        assertFalse(saving.isRunning());
        assertEquals(List.of(), asked);
        assertEquals("改名", EngagementDocument.open(folder.resolve("a.hecha")).engagement().getTitle());
    }

    @Test
    void whatCannotBeSavedIsNotLeft() throws Refusal, java.io.IOException {
        edit();
        answer = Farewell.Answer.SAVE;
        // Another program saved meanwhile.
        EngagementDocument other = EngagementDocument.open(folder.resolve("a.hecha"));
        other.execute(SetCommand.create(other.domain(), other.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__TITLE, "别处"));
        other.save();

        assertFalse(farewell.mayLeave());
        assertEquals(1, refusals.size());
        assertTrue(document.isDirty());
    }
}
