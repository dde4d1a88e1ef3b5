package org.hecha.ui.internal.problems;

import java.util.List;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.GridPart;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Calculation problems and failed checks; a double click leads to what a problem concerns. */
public final class ProblemsPart extends GridPart<ProblemRow> {

    private static final Speech SPEECH = Speech.of(ProblemsPart.class);


    @Inject
    public ProblemsPart(Session session) {
        super(session);
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        Placeholder page = new Placeholder(parent);
        page.content().setLayout(new FillLayout());
        Grid<ProblemRow> grid = new Grid<>(page.content(), SPEECH.say("tableName"), List.of( //$NON-NLS-1$
                Column.<ProblemRow>words("gravity", SPEECH.say("column.gravity"), 140, ProblemRow::gravity) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(row -> Icons.get(row.icon())),
                Column.words("message", SPEECH.say("column.message"), 460, ProblemRow::message), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("subject", SPEECH.say("column.subject"), 160, ProblemRow::subject), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("code", SPEECH.say("column.code"), 190, ProblemRow::code))); //$NON-NLS-1$ //$NON-NLS-2$
        grid.onOpen(row -> session().select(row.subjectId()));
        begin(page, grid);
    }

    @Override
    public void resultsChanged() {
        fill();
    }

    @Override
    protected void fill() {
        grid().rows(session().document().map(open -> ProblemRow.of(open, session().results())).orElse(List.of()));
        if (session().document().isEmpty()) {
            page().showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else if (!grid().rows().isEmpty()) {
            page().showContent();
        } else {
            page().showEmpty(SPEECH.say(session().results().isEmpty() ? "notYet" : "none")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
