package org.hecha.ui.internal.window;

import java.nio.file.Path;

import org.hecha.core.EngagementDocument;
import org.hecha.ui.Background;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens an engagement in the background and hands it to the session. UI thread. */
public final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Speech SPEECH = Speech.of(Opening.class);

    private final Session session;
    private final Recents recents;
    private final Farewell farewell;
    private final Background background;
    private Work running;

    public Opening(Session session, Recents recents, Farewell farewell, Background background) {
        this.session = session;
        this.recents = recents;
        this.farewell = farewell;
        this.background = background;
    }

    /** Opens {@code folder}, unless the user wants to stay with what is open. Returns at once. */
    public void open(Path folder) {
        if (!farewell.mayLeave()) {
            return;
        }
        if (running != null) {
            running.cancel().run();
        }
        String label = SPEECH.say("opening", folder.getFileName() == null ? folder : folder.getFileName()); //$NON-NLS-1$
        running = background.run(label, monitor -> EngagementDocument.open(folder), this::take, EngagementDocument::close);
    }

    private void take(EngagementDocument opened) {
        session.open(opened);
        recents.opened(opened.folder());
        opened.notes().forEach(note -> LOG.info("{}", note)); //$NON-NLS-1$
    }
}
