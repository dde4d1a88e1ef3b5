package org.hecha.ui.internal.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.hecha.ui.Background;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Navigator;
import org.hecha.ui.Openers;
import org.hecha.ui.Preferences;
import org.hecha.ui.Reporter;
import org.hecha.ui.Saving;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.UiIds;
import org.hecha.ui.internal.calculation.Checking;
import org.hecha.ui.internal.calculation.Evaluation;
import org.hecha.ui.internal.calculation.Recalculation;
import org.hecha.ui.internal.help.HelpDesk;
import org.hecha.ui.internal.help.HelpPages;
import org.hecha.ui.internal.help.HelpWindow;
import org.hecha.ui.internal.recovery.Autosave;
import org.hecha.ui.internal.recovery.OpeningDialogs;
import org.hecha.ui.internal.recovery.OpeningQuestions;
import org.hecha.ui.page.AfterStart;
import org.hecha.ui.page.GridMemory;
import org.hecha.ui.recovery.Recovery;
import org.hecha.ui.recovery.RecoveryFolder;
import org.hecha.verification.Verification;
import org.hecha.verification.process.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/**
 * Puts the window's own objects together and into the application's context, before any part is made: the first of the
 * add-ons.
 */
public final class Assembly {

    /** Node of the user's preferences in which the window keeps what it remembers. */
    static final String PREFERENCES = "org.hecha.ui"; //$NON-NLS-1$
    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);
    private static final Speech SPEECH = Speech.of(Assembly.class);
    private static final Duration AUTOSAVE_PAUSE = Duration.ofSeconds(10);

    private boolean broken;
    private Autosave autosave;
    private Recalculation recalculation;
    private Checking checking;

    @PostConstruct
    void assemble(MApplication application, Display display) {
        IEclipseContext context = application.getContext();
        Executor ui = task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        };
        Session session = new Session();
        session.beforeSave(new SignOffGuard(() -> Optional.ofNullable(context.get(Processes.class))));
        Reporter reporter = refusal -> new RefusalDialog(display.getActiveShell(), refusal).open();
        Preferences preferences = context.containsKey(Preferences.class) ? context.get(Preferences.class)
                : new Preferences(InstanceScope.INSTANCE.getNode(PREFERENCES));
        Background background = new Background(session, ui, reporter);
        Saving saving = new Saving(session, background, ui, reporter);
        Farewell farewell = new Farewell(session, saving, new SavingShell(display), title -> ask(display, title));
        Recents recents = new Recents(InstanceScope.INSTANCE.getNode(PREFERENCES), () -> preferences.now().recents());
        RecoveryFolder copies = new RecoveryFolder(Workspace.recovery());
        OpeningQuestions questions = new OpeningDialogs(display::getActiveShell);
        Recovery recovery = new Recovery(copies, questions, preferences, AUTOSAVE_PAUSE, session, ui, reporter);
        autosave = new Autosave(recovery, saving::isRunning);
        session.addListener(autosave);
        Opening opening = new Opening(session, recents, farewell, background, reporter,
                new Opening.Safety(copies, autosave, questions));
        Openers openers = new Openers(farewell::mayLeave, opening::open);
        openers.onOpen(recents::opened);
        recalculation = new Recalculation(session, () -> Optional.ofNullable(context.get(Evaluation.class)), ui,
                reporter);
        session.addListener(recalculation);
        checking = new Checking(session, () -> Optional.ofNullable(context.get(Verification.class)), ui, reporter);
        context.set(FileChoice.class, new SystemFileChoice(display));
        FolderChoice choice = () -> context.get(FileChoice.class)
                .folder(SPEECH.say("chooseTitle"), SPEECH.say("chooseMessage")).ifPresent(opening::open); //$NON-NLS-1$ //$NON-NLS-2$
        context.set(Session.class, session);
        context.set(AfterStart.class, new AfterStart(display));
        context.set(Reporter.class, reporter);
        context.set(Preferences.class, preferences);
        context.set(Background.class, background);
        context.set(Saving.class, saving);
        context.set(Recovery.class, recovery);
        context.set(Navigator.class, new PartNavigator(application, session));
        context.set(Farewell.class, farewell);
        context.set(Recents.class, recents);
        context.set(GridMemory.class, new GridMemory(InstanceScope.INSTANCE.getNode(PREFERENCES).node("tables"))); //$NON-NLS-1$
        context.set(Opening.class, opening);
        context.set(Openers.class, openers);
        context.set(Recalculation.class, recalculation);
        context.set(Checking.class, checking);
        context.set(FolderChoice.class, choice);
        context.set(StartPage.class, new StartPage(choice::chooseAndOpen, recents::folders, openers::open));
        context.set(StartWith.class, new StartWith(InstanceScope.INSTANCE.getNode(PREFERENCES), copies, questions, openers, reporter));
        if (!context.containsKey(Theme.class)) {
            context.set(Theme.class, new Theme(display, preferences, context));
        }
        context.set(HelpDesk.class, help(application, display));
        display.setRuntimeExceptionHandler(failure -> broken(display, failure));
    }

    private static HelpDesk help(MApplication application, Display display) {
        Perspectives perspectives = new Perspectives(application);
        HelpWindow window = new HelpWindow(display::getActiveShell);
        HelpPages pages = new HelpPages((bundle, path) -> Optional.ofNullable(Platform.getBundle(bundle))
                .map(found -> found.getEntry(path)).orElse(null));
        return new HelpDesk(pages, perspectives::everyPart, desk -> {
            if (perspectives.parts().stream().anyMatch(part -> UiIds.PART_HELP.equals(part.getElementId()))) {
                application.getContext().get(Navigator.class).show(UiIds.PART_HELP);
            } else {
                window.show(desk);
            }
        });
    }

    /** Says it once and goes on: what is unsaved is still there. */
    private void broken(Display display, RuntimeException failure) {
        LOG.error("Unexpected failure", failure); //$NON-NLS-1$
        if (!broken) {
            broken = true;
            try {
                ReportDialog.of(display.getActiveShell(), failure).open();
            } finally {
                broken = false;
            }
        }
    }

    private static Farewell.Answer ask(Display display, String title) {
        int pressed = MessageDialog.open(MessageDialog.QUESTION, display.getActiveShell(), SPEECH.say("saveTitle"), //$NON-NLS-1$
                SPEECH.say("saveQuestion", title == null ? "" : title), 0, SPEECH.say("save"), SPEECH.say("discard"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                SPEECH.say("cancel")); //$NON-NLS-1$
        return switch (pressed) {
            case 0 -> Farewell.Answer.SAVE;
            case 1 -> Farewell.Answer.DISCARD;
            default -> Farewell.Answer.STAY;
        };
    }

    @PreDestroy
    void leave(Session session) {
        recalculation.stop();
        checking.stop();
        autosave.stop();
        session.close();
    }
}
