package org.hecha.testing.window;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.testing.ShellFixture;
import org.eclipse.emf.ecore.EObject;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Navigator;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A session with a shell: what every test of a part begins with. The language is Chinese. */
public abstract class UiTestCase {

    @RegisterExtension
    protected final ShellFixture ui = new ShellFixture();
    @TempDir
    protected Path folder;
    protected final Session session = new Session();
    protected final List<String> refusals = new ArrayList<>();
    /** What the user chooses next when asked for files; nothing where it is empty. */
    protected final Deque<Path> choices = new ArrayDeque<>();
    /** Chooses what lies in {@link #choices}. */
    protected final FileChoice files = new Choices();
    /** Ids of parts shown and objects revealed, in order. */
    protected final List<Object> visited = new ArrayList<>();
    protected Background background;
    private Locale before;

    @BeforeEach
    void begin() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        Reporter reporter = refusal -> refusals.add(refusal.in(Locale.CHINA));
        background = new Background(session, ui.ui(), reporter);
        ui.with(Session.class, session).with(Reporter.class, reporter).with(Background.class, background)
                .with(Navigator.class, new Visits()).with(FileChoice.class, files);
    }

    @AfterEach
    void end() {
        session.close();
        Locale.setDefault(before);
    }

    /** Opens the test factory without results. */
    protected EngagementDocument open() throws Refusal {
        EngagementDocument document = Factory.create(folder.resolve("mill.hecha"));
        session.open(document);
        ui.pump();
        return document;
    }

    /** Opens the test factory with results. */
    protected EngagementDocument openCalculated() throws Refusal {
        EngagementDocument document = open();
        session.accept(session.generation(), Factory.results());
        ui.pump();
        return document;
    }

    /** Notes where a page leads. */
    private final class Visits implements Navigator {

        @Override
        public void show(String partId) {
            visited.add(partId);
        }

        @Override
        public void reveal(EObject object) {
            session.select(object);
            visited.add(object);
        }
    }

    /** Chooses what the test laid ready. */
    private final class Choices implements FileChoice {

        @Override
        public Optional<Path> open(String title, String... patterns) {
            return Optional.ofNullable(choices.poll());
        }

        @Override
        public List<Path> openSeveral(String title, String... patterns) {
            List<Path> all = List.copyOf(choices);
            choices.clear();
            return all;
        }

        @Override
        public Optional<Path> save(String title, Path proposed, String... patterns) {
            return Optional.ofNullable(choices.poll());
        }

        @Override
        public Optional<Path> folder(String title, String message) {
            return Optional.ofNullable(choices.poll());
        }
    }
}
