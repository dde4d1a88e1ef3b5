package org.hecha.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.testing.ShellFixture;
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
    private Locale before;

    @BeforeEach
    void begin() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);
        ui.with(Session.class, session).with(Reporter.class, refusal -> refusals.add(refusal.in(Locale.CHINA)));
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
}
