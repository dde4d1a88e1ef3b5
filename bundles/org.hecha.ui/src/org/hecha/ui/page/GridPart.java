package org.hecha.ui.page;

import org.eclipse.e4.ui.di.Focus;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PreDestroy;

/**
 * A part that is one table, or a sentence where there is nothing to show. It follows the session until it is closed; behind
 * another page it waits with that until it is seen. UI thread.
 *
 * @param <R> row of the table
 */
public abstract class GridPart<R> implements SessionListener {

    private final Session session;
    private Placeholder page;
    private Grid<R> grid;
    private WhenSeen seen;
    /** Something was chosen elsewhere while the page waited. */
    private boolean chosenMeanwhile;

    protected GridPart(Session session) {
        this.session = session;
    }

    /** To be called once the widgets are made: fills them and follows the session from then on. */
    protected final void begin(Placeholder madePage, Grid<R> madeGrid) {
        page = madePage;
        grid = madeGrid;
        seen = new WhenSeen(page.control(), this::show);
        session.addListener(this);
        fill();
    }

    /** Shows the session as it is now. */
    protected abstract void fill();

    /** Brings the cursor to what was chosen elsewhere. */
    protected void follow() {
        // A table of what cannot be chosen.
    }

    private void show() {
        fill();
        if (chosenMeanwhile) {
            chosenMeanwhile = false;
            follow();
        }
    }

    /** Shows the session as it is now, where the page is seen, otherwise as it comes to be seen. */
    protected final void refill() {
        seen.fill();
    }

    @Override
    public void documentChanged() {
        refill();
    }

    @Override
    public void contentChanged() {
        refill();
    }

    @Override
    public final void selectionChanged() {
        if (seen.isWaiting()) {
            chosenMeanwhile = true;
        } else {
            follow();
        }
    }

    @Focus
    public final void focus() {
        if (isMade()) {
            grid.control().setFocus();
        }
    }

    @PreDestroy
    public final void dispose() {
        session.removeListener(this);
    }

    /** Whether the widgets are there, which may come later than the part. */
    protected final boolean isMade() {
        return grid != null;
    }

    protected final Session session() {
        return session;
    }

    public final Grid<R> grid() {
        return grid;
    }

    /** The table or the sentence in its place. */
    public final Placeholder page() {
        return page;
    }
}
