package org.hecha.testing.day;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Inject;

/** Begins the day once the window is there, in a thread of its own; an add-on. */
public final class Morning {

    private final MApplication application;
    private final Display display;

    @Inject
    public Morning(MApplication application, Display display) {
        this.application = application;
        this.display = display;
    }

    @Inject
    void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event) {
        String folder = System.getProperty("hecha.day");
        if (event == null || folder == null) {
            return;
        }
        Diary diary = new Diary(Path.of(folder));
        Desk desk = new Desk(application, display, diary);
        Thread thread = new Thread(System.getProperty("hecha.day.inventory") == null ? new WorkingDay(desk, diary)
                : new Measurement(desk, diary), "day");
        thread.setDaemon(true);
        thread.start();
    }
}
