package org.hecha.ui.internal.problems;

import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.common.Icons;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Calculation problems and failed checks; a double click leads to what a problem concerns. */
public final class ProblemsPart implements SessionListener {

    private static final Speech SPEECH = Speech.of(ProblemsPart.class);

    private final Session session;
    private Placeholder page;
    private Grid<ProblemRow> grid;

    @Inject
    public ProblemsPart(Session session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new Placeholder(parent);
        page.content().setLayout(new FillLayout());
        grid = new Grid<>(page.content(), SPEECH.say("tableName"), List.of( //$NON-NLS-1$
                Column.<ProblemRow>words("gravity", SPEECH.say("column.gravity"), 140, ProblemRow::gravity) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(row -> Icons.get(row.icon())),
                Column.words("message", SPEECH.say("column.message"), 460, ProblemRow::message), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("subject", SPEECH.say("column.subject"), 160, ProblemRow::subject), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("code", SPEECH.say("column.code"), 190, ProblemRow::code))); //$NON-NLS-1$ //$NON-NLS-2$
        grid.onOpen(row -> session.select(row.subjectId()));
        session.addListener(this);
        fill();
    }

    @Override
    public void documentChanged() {
        fill();
    }

    @Override
    public void contentChanged() {
        fill();
    }

    @Override
    public void resultsChanged() {
        fill();
    }

    private void fill() {
        grid.rows(session.document().map(open -> ProblemRow.of(open, session.results())).orElse(List.of()));
        if (session.document().isEmpty()) {
            page.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else if (!grid.rows().isEmpty()) {
            page.showContent();
        } else {
            page.showEmpty(SPEECH.say(session.results().isEmpty() ? "notYet" : "none")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    @Focus
    public void focus() {
        grid.control().setFocus();
    }

    @PreDestroy
    public void dispose() {
        session.removeListener(this);
    }

    /** The table, for tests. */
    Grid<ProblemRow> grid() {
        return grid;
    }

    /** The page, for tests. */
    Placeholder page() {
        return page;
    }
}
