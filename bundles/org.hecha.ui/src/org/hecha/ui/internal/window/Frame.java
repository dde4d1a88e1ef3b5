package org.hecha.ui.internal.window;

import java.util.Objects;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Preferences;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.page.AfterStart;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Keeps the window's title, buttons and colours up to date, asks about unsaved changes when it is closed: an add-on. */
public final class Frame implements SessionListener {

    private static final Speech SPEECH = Speech.of(Frame.class);

    private final MApplication application;
    private final Session session;
    private final Farewell farewell;
    private final IEventBroker events;

    private final Opening opening;
    private final Preferences preferences;
    private final Theme theme;
    private final StartWith start;
    private final Display display;

    @Inject
    public Frame(MApplication application, Session session, Farewell farewell, IEventBroker events, Opening opening,
            Preferences preferences, Theme theme, StartWith start, Display display) {
        this.events = events;
        this.application = application;
        this.opening = opening;
        this.preferences = preferences;
        this.theme = theme;
        this.start = start;
        this.display = display;
        this.session = session;
        this.farewell = farewell;
    }

    @PostConstruct
    void follow() {
        theme.apply();
        session.addListener(this);
        documentChanged();
    }

    @Inject
    void started(@org.eclipse.e4.core.di.annotations.Optional
            @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event, AfterStart pages) {
        if (event == null) {
            // Injected once before the event comes.
            return;
        }
        for (MWindow window : application.getChildren()) {
            IWindowCloseHandler ask = closing -> farewell.mayLeave();
            window.getContext().set(IWindowCloseHandler.class, ask);
            if (window.getWidget() instanceof Control shell) {
                Dropping.onto(shell, opening::open);
            }
        }
        theme.apply();
        preferences.onChange(theme::apply);
        // When all have been told: a question holds nobody's start up.
        display.asyncExec(start::begin);
        display.asyncExec(pages::begin);
    }

    @Override
    public void documentChanged() {
        String title = session.document().map(Frame::title).orElseGet(() -> SPEECH.say("product")); //$NON-NLS-1$
        application.getChildren().forEach(window -> window.setLabel(title));
        // The workbench looks at the buttons of the tool bar by itself only when the user moves.
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    @Override
    public void contentChanged() {
        documentChanged();
    }

    private static String title(EngagementDocument document) {
        String name = Objects.toString(document.engagement().getTitle(), document.folder().getFileName().toString());
        String mark = document.isDirty() ? "* " : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String kind = document.engagement().isIllustrative() ? SPEECH.say("illustrativeMark") : ""; //$NON-NLS-1$ //$NON-NLS-2$
        return SPEECH.say("title", mark + kind + name); //$NON-NLS-1$
    }

    @PreDestroy
    void stop() {
        session.removeListener(this);
    }
}
