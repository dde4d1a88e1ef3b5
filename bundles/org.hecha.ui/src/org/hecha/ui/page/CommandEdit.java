package org.hecha.ui.page;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.widgets.CellEdit;

/**
 * Editing of a column by commands on the open engagement, each of which can be undone; with {@link BulkCommands} many cells
 * are one command. UI thread.
 *
 * @param <R> row of the table
 */
public abstract class CommandEdit<R> implements CellEdit<R> {

    private final Session session;
    private final Reporter reporter;

    protected CommandEdit(Session session, Reporter reporter) {
        this.session = session;
        this.reporter = reporter;
    }

    protected final Session session() {
        return session;
    }

    /**
     * The command that takes a text that was not refused; made from the engagement as it is then.
     *
     * @return empty where it would change nothing
     */
    public abstract Optional<Command> command(R row, String text);

    /** What is done, as undo says it. */
    public abstract String label(R row);

    /** Whether the row can be edited in an engagement that may be changed. */
    protected abstract boolean canEdit(R row);

    @Override
    public final boolean accepts(R row) {
        return !session.isReadOnly() && canEdit(row);
    }

    @Override
    public final void commit(R row, String text) {
        try {
            Steps steps = new Steps(label(row)).then(() -> command(row, text));
            if (steps.wouldChange()) {
                session.execute(steps);
            }
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }
}
