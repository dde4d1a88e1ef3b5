package org.hecha.ui.score.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.hecha.scoring.Scoring;
import org.hecha.standard.seal.PackageVerifier;
import org.hecha.ui.Background;
import org.hecha.ui.Opener;
import org.hecha.ui.Openers;
import org.hecha.ui.Preferences;
import org.hecha.ui.Reporter;
import org.hecha.ui.Speech;
import org.hecha.ui.recovery.Recovery;
import org.hecha.ui.score.DossierOpening;
import org.hecha.ui.score.DossierSession;
import org.hecha.ui.score.ScoreIds;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * Puts what the pages of scoring share into the application's context: an add-on. It asks for the window's own objects only
 * when they are used, so the order of add-ons does not matter.
 */
public final class ScoreAssembly {

    private static final String PREFERENCES = "org.hecha.ui.score"; //$NON-NLS-1$
    private static final Speech SPEECH = Speech.of(ScoreAssembly.class);

    private final MApplication application;
    private final Display display;
    private final DossierSession session = new DossierSession();
    private final DossierFarewell farewell;

    @Inject
    public ScoreAssembly(MApplication application, Display display) {
        this.application = application;
        this.display = display;
        this.farewell = new DossierFarewell(session, () -> application.getContext().get(Reporter.class), this::ask);
    }

    @PostConstruct
    void assemble() {
        IEclipseContext context = application.getContext();
        Supplier<Background> background = () -> context.get(Background.class);
        TrustFiles trust = new TrustFiles(InstanceScope.INSTANCE.getNode(PREFERENCES),
                () -> Optional.ofNullable(context.get(Preferences.class)).map(preferences -> preferences.now().trust()).orElse(List.of()));
        Assessor assessor = new Assessor(session, () -> Optional.ofNullable(context.get(Scoring.class)),
                () -> Optional.ofNullable(context.get(PackageVerifier.class)), trust, background);
        session.addListener(assessor);
        session.addListener(new Enablement(context.get(IEventBroker.class)));
        DossierCopies copies = new DossierCopies(session, () -> context.get(Recovery.class));
        session.addListener(copies);
        context.set(DossierSession.class, session);
        context.set(TrustFiles.class, trust);
        context.set(Assessor.class, assessor);
        context.set(Saving.class, new Saving(session, background));
        context.set(DossierFarewell.class, farewell);
        context.set(DossierOpening.class, new DossierOpening(session, background, farewell::mayLeave, this::show, copies::keeper));
    }

    @Inject
    void openers(@org.eclipse.e4.core.di.annotations.Optional Openers openers) {
        if (openers != null) {
            // The opening itself is made later: it is asked for when something is opened.
            openers.add(new Opener() {
                @Override
                public boolean accepts(Path path) {
                    return DossierOpening.isDossier(path);
                }

                @Override
                public void open(Path path) {
                    application.getContext().get(DossierOpening.class).open(path);
                }
            });
        }
    }

    private void show() {
        MWindow window = application.getSelectedElement();
        window.getContext().get(EPartService.class).switchPerspective(ScoreIds.PERSPECTIVE);
    }

    /** A window is closed only where the dossier, too, may be left: asked after whoever was asked before. */
    @Inject
    void started(@org.eclipse.e4.core.di.annotations.Optional
            @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event) {
        if (event != null) {
            // The window's own handler is set by the same event; this one comes when all have been told.
            display.asyncExec(() -> application.getChildren().forEach(this::guard));
        }
    }

    private void guard(MWindow window) {
        IWindowCloseHandler before = window.getContext().get(IWindowCloseHandler.class);
        IWindowCloseHandler both = closing -> (before == null || before.close(closing)) && farewell.mayLeave();
        window.getContext().set(IWindowCloseHandler.class, both);
    }

    private DossierFarewell.Answer ask(String name) {
        int pressed = MessageDialog.open(MessageDialog.QUESTION, display.getActiveShell(), SPEECH.say("saveTitle"), //$NON-NLS-1$
                SPEECH.say("saveQuestion", name), 0, SPEECH.say("save"), SPEECH.say("discard"), SPEECH.say("cancel")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return switch (pressed) {
            case 0 -> DossierFarewell.Answer.SAVE;
            case 1 -> DossierFarewell.Answer.DISCARD;
            default -> DossierFarewell.Answer.STAY;
        };
    }

    @PreDestroy
    void leave() {
        session.close();
    }
}
