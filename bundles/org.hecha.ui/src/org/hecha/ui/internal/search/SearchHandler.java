package org.hecha.ui.internal.search;

import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Navigator;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.Verification;

/** Opens the search, or brings it to the front where it is open. */
public final class SearchHandler {

    private static final String OPEN = SearchPopup.class.getName();

    @Execute
    void execute(MApplication application, MWindow window, Session session, Navigator navigator, IEclipseContext context) {
        if (!(window.getWidget() instanceof Shell shell)) {
            return;
        }
        if (shell.getData(OPEN) instanceof SearchPopup open && !open.shell().isDisposed()) {
            open.open();
            return;
        }
        SearchRun run = new SearchRun(Speech.of(SearchHandler.class).say("title"), () -> { //$NON-NLS-1$
            Optional<EngagementDocument> document = session.document();
            Optional<Quantification> quantification = Optional.ofNullable(context.get(Quantification.class));
            Optional<Verification> verification = Optional.ofNullable(context.get(Verification.class));
            return () -> Corpus.of(document, quantification, verification);
        }, session::generation, task -> {
            if (!shell.isDisposed()) {
                shell.getDisplay().asyncExec(task);
            }
        });
        SearchPopup popup = new SearchPopup(shell, run, new WindowPlaces(application, window.getContext(), session, navigator));
        shell.setData(OPEN, popup);
        popup.open();
    }
}
