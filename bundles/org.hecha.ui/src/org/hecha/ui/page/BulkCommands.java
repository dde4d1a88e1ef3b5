package org.hecha.ui.page;

import java.util.List;
import java.util.function.IntFunction;

import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.widgets.BulkEdit;
import org.hecha.ui.widgets.CellChange;

/** Takes what is pasted or filled as one command; every column that can be edited has a {@link CommandEdit}. UI thread. */
public final class BulkCommands<R> implements BulkEdit<R> {

    private final Session session;
    private final Reporter reporter;
    private final IntFunction<String> label;

    /** @param label what is done, as undo says it, from the number of cells */
    public BulkCommands(Session session, Reporter reporter, IntFunction<String> label) {
        this.session = session;
        this.reporter = reporter;
        this.label = label;
    }

    @Override
    public void commit(List<CellChange<R>> changes) {
        Steps steps = new Steps(label.apply(changes.size()));
        for (CellChange<R> change : changes) {
            CommandEdit<R> edit = (CommandEdit<R>) change.column().edit();
            steps.then(() -> edit.command(change.row(), change.text()));
        }
        try {
            session.execute(steps);
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }
}
