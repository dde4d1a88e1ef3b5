package org.hecha.ui.internal.fix;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Background;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.Trouble;
import org.hecha.ui.form.FormDialog;
import org.hecha.ui.page.Acting;

import jakarta.inject.Inject;

/** Finds the fixes for a problem and offers them in a dialog. UI thread. */
@Creatable
public final class FixDesk {

    private static final Speech SPEECH = Speech.of(FixDesk.class);

    private final Session session;
    private final Acting acting;
    private final Background background;
    private final Reporter reporter;
    private final IEclipseContext context;
    private Consumer<FormDialog> opening = FormDialog::open;

    @Inject
    public FixDesk(Session session, Acting acting, Background background, Reporter reporter, IEclipseContext context) {
        this.session = session;
        this.acting = acting;
        this.background = background;
        this.reporter = reporter;
        this.context = context;
    }

    /** What can be done about it, as far as that is known at once; nothing while the engagement may only be read. */
    public List<QuickFix> fixes(Trouble trouble) {
        FixShelf shelf = context.get(FixShelf.class);
        return shelf == null || session.isReadOnly() ? List.of()
                : session.document().map(open -> shelf.fixesFor(open, trouble)).orElse(List.of());
    }

    /**
     * Finds out in the background what else can be done.
     *
     * @param found told the fixes, unless the engagement was changed meanwhile
     * @return what goes on, to be cancelled where nobody waits any more; empty where nothing has to be calculated
     */
    public Optional<Work> search(List<Trouble> troubles, Consumer<List<QuickFix>> found) {
        FixShelf shelf = context.get(FixShelf.class);
        List<Trouble> slow = shelf == null || session.isReadOnly() ? List.of() : troubles.stream().filter(shelf::calculates).toList();
        return session.document().filter(open -> !slow.isEmpty()).map(open -> {
            long before = session.generation();
            return background.run(SPEECH.say("searching"), monitor -> calculated(shelf, open, slow, before), fixes -> { //$NON-NLS-1$
                if (before == session.generation()) {
                    found.accept(fixes);
                }
            });
        });
    }

    private List<QuickFix> calculated(FixShelf shelf, EngagementDocument open, List<Trouble> troubles, long before) {
        try {
            return troubles.stream().flatMap(trouble -> shelf.calculatedFor(open, trouble).stream()).toList();
        } catch (RuntimeException e) {
            // Half a change may have been read.
            if (session.generation() == before) {
                throw e;
            }
            return List.of();
        }
    }

    /** Asks which of all fixes for these problems is applied, once all are known; says so where there is none. */
    public void offerFor(Shell shell, List<Trouble> troubles) {
        List<QuickFix> atOnce = troubles.stream().flatMap(trouble -> fixes(trouble).stream()).toList();
        Optional<Work> searching = search(troubles, found -> offer(shell, Stream.concat(atOnce.stream(), found.stream()).toList()));
        if (searching.isEmpty()) {
            offer(shell, atOnce);
        }
    }

    /** Asks which fix is applied; says so where there is none. */
    public void offer(Shell shell, List<QuickFix> fixes) {
        if (fixes.isEmpty()) {
            reporter.tell(new Refusal(Messages.of(FixDesk.class).text(session.isReadOnly() ? "readOnly" : "noFix"))); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (!shell.isDisposed()) {
            opening.accept(new FormDialog(shell, SPEECH.say("dialog.title"), //$NON-NLS-1$
                    SPEECH.say("dialog.meaning"), SPEECH.say("dialog.apply"), //$NON-NLS-1$ //$NON-NLS-2$
                    new FixForm(session, acting, fixes)));
        }
    }

    /** Where dialogs go instead of the screen, for tests. */
    public void opening(Consumer<FormDialog> instead) {
        opening = instead;
    }
}
