package org.hecha.ui.internal.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.model.base.Identified;
import org.hecha.ui.Session;
import org.hecha.ui.fix.Trouble;
import org.hecha.ui.internal.fix.FixDesk;
import org.hecha.ui.internal.problems.ProblemRow;
import org.hecha.ui.internal.problems.ProblemsPart;

import jakarta.inject.Named;

/** Offers the quick fixes of the problem in which the cursor stands, on any other page those of the chosen object. */
public final class FixHandler {

    @CanExecute
    boolean possible(Session session) {
        return session.document().isPresent();
    }

    @Execute
    void execute(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part,
            @Optional @Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Session session, FixDesk desk) {
        if (part != null && part.getObject() instanceof ProblemsPart problems && problems.isChosen()) {
            problems.fix();
        } else {
            session.document().ifPresent(document -> desk.offerFor(shell, ofSelection(document, session)));
        }
    }

    private static List<Trouble> ofSelection(EngagementDocument document, Session session) {
        String id = session.selection().filter(Identified.class::isInstance).map(chosen -> ((Identified) chosen).getId()).orElse(""); //$NON-NLS-1$
        return id.isEmpty() ? List.of() : ProblemRow.about(id, document, session.results()).stream()
                .map(row -> row.trouble(document)).toList();
    }
}
