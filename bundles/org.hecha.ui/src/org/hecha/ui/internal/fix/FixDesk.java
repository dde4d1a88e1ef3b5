package org.hecha.ui.internal.fix;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
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
    private final Reporter reporter;
    private final IEclipseContext context;
    private Consumer<FormDialog> opening = FormDialog::open;

    @Inject
    public FixDesk(Session session, Acting acting, Reporter reporter, IEclipseContext context) {
        this.session = session;
        this.acting = acting;
        this.reporter = reporter;
        this.context = context;
    }

    /** What can be done about it; nothing while the engagement may only be read. */
    public List<QuickFix> fixes(Trouble trouble) {
        FixShelf shelf = context.get(FixShelf.class);
        return shelf == null || session.isReadOnly() ? List.of()
                : session.document().map(open -> shelf.fixesFor(open, trouble)).orElse(List.of());
    }

    /** Asks which fix is applied; says so where there is none. */
    public void offer(Shell shell, List<QuickFix> fixes) {
        if (fixes.isEmpty()) {
            reporter.tell(new Refusal(Messages.of(FixDesk.class).text(session.isReadOnly() ? "readOnly" : "noFix"))); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
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
