package org.hecha.ui.internal.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.hecha.ui.Background;
import org.hecha.ui.Navigator;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.calculation.Checking;
import org.hecha.ui.internal.calculation.Evaluation;
import org.hecha.ui.internal.calculation.Recalculation;
import org.hecha.ui.page.GridMemory;
import org.hecha.verification.Verification;
import org.hecha.verification.process.Processes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/**
 * Puts the window's own objects together and into the application's context, before any part is made: the first of the
 * add-ons.
 */
public final class Assembly {

    /** Node of the user's preferences in which the window keeps what it remembers. */
    static final String PREFERENCES = "org.hecha.ui"; //$NON-NLS-1$
    private static final Speech SPEECH = Speech.of(Assembly.class);

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
        Farewell farewell = new Farewell(session, reporter, title -> ask(display, title));
        Recents recents = new Recents(InstanceScope.INSTANCE.getNode(PREFERENCES));
        Background background = new Background(session, ui, reporter);
        Opening opening = new Opening(session, recents, farewell, background);
        recalculation = new Recalculation(session, () -> Optional.ofNullable(context.get(Evaluation.class)), ui,
                reporter);
        session.addListener(recalculation);
        checking = new Checking(session, () -> Optional.ofNullable(context.get(Verification.class)), ui, reporter);
        FolderChoice choice = () -> choose(display).ifPresent(opening::open);
        context.set(Session.class, session);
        context.set(Reporter.class, reporter);
        context.set(Background.class, background);
        context.set(Navigator.class, new PartNavigator(application, session));
        context.set(Farewell.class, farewell);
        context.set(Recents.class, recents);
        context.set(GridMemory.class, new GridMemory(InstanceScope.INSTANCE.getNode(PREFERENCES).node("tables"))); //$NON-NLS-1$
        context.set(Opening.class, opening);
        context.set(Recalculation.class, recalculation);
        context.set(Checking.class, checking);
        context.set(FolderChoice.class, choice);
        context.set(StartPage.class, new StartPage(choice::chooseAndOpen, recents::folders, opening::open));
        startWith().ifPresent(folder -> display.asyncExec(() -> opening.open(folder)));
    }

    /** The folder named on the command line by {@code -hecha.open PATH}, or by the system property {@code hecha.open}. */
    private static Optional<Path> startWith() {
        String[] arguments = org.eclipse.core.runtime.Platform.getApplicationArgs();
        for (int i = 0; i + 1 < arguments.length; i++) {
            if ("-hecha.open".equals(arguments[i])) { //$NON-NLS-1$
                return Optional.of(Path.of(arguments[i + 1]).toAbsolutePath());
            }
        }
        return Optional.ofNullable(System.getProperty("hecha.open")).filter(p -> !p.isBlank()) //$NON-NLS-1$
                .map(p -> Path.of(p).toAbsolutePath());
    }

    private static Optional<Path> choose(Display display) {
        DirectoryDialog dialog = new DirectoryDialog(display.getActiveShell());
        dialog.setText(SPEECH.say("chooseTitle")); //$NON-NLS-1$
        dialog.setMessage(SPEECH.say("chooseMessage")); //$NON-NLS-1$
        return Optional.ofNullable(dialog.open()).map(Path::of);
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
        session.close();
    }
}
