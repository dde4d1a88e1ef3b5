package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.testing.window.Factory;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.EngagementPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    @TempDir
    private Path folder;
    private final Session session = new Session();
    private final List<String> told = new ArrayList<>();
    private EngagementDocument document;

    @BeforeEach
    void open() throws Refusal {
        document = Factory.create(folder.resolve("a.hecha"));
        session.open(document);
        session.addListener(new SessionListener() {
            @Override
            public void contentChanged() {
                told.add("content");
            }

            @Override
            public void resultsChanged() {
                told.add("results");
            }

            @Override
            public void selectionChanged() {
                told.add("selection");
            }
        });
    }

    private void rename(String title) throws Refusal {
        session.execute(SetCommand.create(document.domain(), document.engagement(),
                EngagementPackage.Literals.ENGAGEMENT__TITLE, title));
    }

    @Test
    void resultsOfAnOlderStateAreDropped() throws Refusal {
        long before = session.generation();
        rename("new");

        assertFalse(session.accept(before, Factory.results()));
        assertTrue(session.results().isEmpty());
        assertTrue(session.accept(session.generation(), Factory.results()));
        assertEquals(List.of("content", "results"), told);
    }

    @Test
    void undoAlsoMakesResultsOld() throws Refusal {
        rename("new");
        long edited = session.generation();
        document.undo();

        assertFalse(session.accept(edited, Factory.results()));
    }

    @Test
    void closingForgetsEverything() {
        session.accept(session.generation(), Factory.results());
        session.select(Factory.DIESEL);
        session.close();

        assertTrue(session.document().isEmpty());
        assertTrue(session.results().isEmpty());
        assertTrue(session.selection().isEmpty());
        assertFalse(session.accept(session.generation(), Factory.results()));
        assertFalse(session.select(Factory.DIESEL));
    }

    @Test
    void aRemovedObjectIsNoLongerChosen() throws Refusal {
        assertTrue(session.select(Factory.DIESEL));
        session.execute(RemoveCommand.create(document.domain(), session.selection().orElseThrow()));

        assertTrue(session.selection().isEmpty());
    }

    @Test
    void choosingTheSameTwiceTellsOnce() {
        session.select(Factory.DIESEL);
        session.select(Factory.DIESEL);

        assertEquals(List.of("selection"), told);
    }

    @Test
    void workThatEndedDoesNotHideWorkThatBegan() {
        Work first = new Work("first", () -> { });
        Work second = new Work("second", () -> { });
        session.work(first);
        session.work(second);
        session.workEnded(first);

        assertEquals(second, session.work().orElseThrow());
    }
}
