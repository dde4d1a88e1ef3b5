package org.hecha.ui.fieldwork.internal.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Background;
import org.hecha.ui.Navigator;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.fieldwork.internal.form.Inquiry;
import org.hecha.ui.fieldwork.internal.form.InquiryForm;
import org.hecha.ui.form.FormDialog;

import jakarta.inject.Inject;

/** What a page works with: the open engagement, changes to it, services, other pages. One per page. UI thread. */
@Creatable
public final class Desk {

    private static final Messages MESSAGES = Messages.of(Desk.class);

    private final Session session;
    private final Background background;
    private final Reporter reporter;
    private final Navigator navigator;
    private final IEclipseContext context;
    private final Members members = new Members();

    @Inject
    public Desk(Session session, Background background, Reporter reporter, Navigator navigator, IEclipseContext context) {
        this.session = session;
        this.background = background;
        this.reporter = reporter;
        this.navigator = navigator;
        this.context = context;
    }

    public Session session() {
        return session;
    }

    public Navigator navigator() {
        return navigator;
    }

    public Background background() {
        return background;
    }

    /** Who may sign for what is done here. */
    public Members members() {
        return members;
    }

    /** The service, where it is installed. */
    public <T> Optional<T> service(Class<T> type) {
        return Optional.ofNullable(context.get(type));
    }

    /** Whether the open engagement may be changed. */
    public boolean writable() {
        return session.document().isPresent() && !session.isReadOnly();
    }

    /** Something that gives a command or says why there is none. */
    @FunctionalInterface
    public interface Attempt {
        Command command() throws Refusal;
    }

    /** Makes a command and executes it. @return whether that was done; where it was not, the user was told */
    public boolean attempt(Attempt attempt) {
        try {
            session.execute(attempt.command());
            return true;
        } catch (Refusal refusal) {
            reporter.tell(refusal);
            return false;
        }
    }

    /** Makes a command in the background, the engagement standing still, and executes it; where it changed meanwhile, says so. */
    public void attemptInBackground(String label, Attempt attempt) {
        long generation = session.generation();
        background.run(label, monitor -> attempt.command(), command -> {
            if (generation == session.generation()) {
                attempt(() -> command);
            } else {
                tell(new Refusal(MESSAGES.text("changed", label))); //$NON-NLS-1$
            }
        });
    }

    /** Says a refusal. */
    public void tell(Refusal refusal) {
        reporter.tell(refusal);
    }

    /** Asks by a dialog and executes what the answers become. @return whether something was done */
    public boolean ask(Shell shell, Inquiry inquiry) {
        return new FormDialog(shell, inquiry.title(), inquiry.message(), inquiry.button(),
                new InquiryForm(inquiry, session, background)).open() == Window.OK;
    }

    /** Works something out over a copy of the open engagement whenever it is asked to. */
    public <T> Survey<T> survey(String label, Function<EngagementDocument, T> work, Consumer<T> show) {
        return new Survey<>(session, background, label, work, show);
    }

    /** The moment, to the second, as it is stored. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
