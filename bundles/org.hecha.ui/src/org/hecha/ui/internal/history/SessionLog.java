package org.hecha.ui.internal.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.DocumentCommandStack;
import org.hecha.core.DocumentCommandStack.Done;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;

/** What was done since the engagement was opened, newest first; any number of steps is taken back or done again at once. */
final class SessionLog {

    private static final Speech SPEECH = Speech.of(SessionLog.class);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss"); //$NON-NLS-1$

    private final Session session;
    private final Reporter reporter;
    private final Composite area;
    private final Button undo;
    private final Button redo;
    private final Grid<Done> grid;

    SessionLog(Composite parent, Session session, Reporter reporter) {
        this.session = session;
        this.reporter = reporter;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new RowLayout());
        undo = button(buttons, "undoTo", "undo", this::undoTo); //$NON-NLS-1$ //$NON-NLS-2$
        redo = button(buttons, "redoTo", "redo", this::redoTo); //$NON-NLS-1$ //$NON-NLS-2$
        grid = new Grid<>(area, SPEECH.say("sessionTable"), List.of( //$NON-NLS-1$
                Column.<Done>words("state", SPEECH.say("column.state"), 84, //$NON-NLS-1$ //$NON-NLS-2$
                        done -> SPEECH.say(done.undone() ? "undone" : "done")) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(done -> Icons.get(done.undone() ? "undo" : "passed")), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("time", SPEECH.say("column.time"), 76, //$NON-NLS-1$ //$NON-NLS-2$
                        done -> SECOND.format(done.at().atZone(ZoneId.systemDefault()))),
                Column.words("what", SPEECH.say("column.what"), 300, Deeds::words))); //$NON-NLS-1$ //$NON-NLS-2$
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.onSelect(done -> refresh());
    }

    private static Button button(Composite parent, String key, String picture, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(SPEECH.say(key));
        button.setImage(Icons.get(picture));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> run.run()));
        return button;
    }

    void fill() {
        List<Done> done = new ArrayList<>(session.document().map(open -> open.commands().journal()).orElse(List.of()));
        Collections.reverse(done);
        Optional<Command> before = grid.selected().map(Done::command);
        grid.rows(done);
        before.flatMap(command -> done.stream().filter(one -> one.command() == command).findFirst()).ifPresent(grid::select);
        refresh();
    }

    private void refresh() {
        boolean open = !session.isReadOnly();
        undo.setEnabled(open && grid.selected().filter(done -> !done.undone()).isPresent());
        redo.setEnabled(open && grid.selected().filter(Done::undone).isPresent());
    }

    /** Takes the chosen change and every later one back. */
    void undoTo() {
        session.document().ifPresent(document -> grid.selected().ifPresent(chosen -> repeat(document, () -> {
            document.undo();
            return isDone(document.commands(), chosen.command());
        })));
    }

    /** Does every change up to the chosen one again. */
    void redoTo() {
        session.document().ifPresent(document -> grid.selected().ifPresent(chosen -> repeat(document, () -> {
            document.redo();
            return !isDone(document.commands(), chosen.command());
        })));
    }

    private static boolean isDone(DocumentCommandStack commands, Command command) {
        return commands.journal().stream().anyMatch(done -> done.command() == command && !done.undone());
    }

    /** One step; whether another is to follow. */
    private interface Step {
        boolean take() throws Refusal;
    }

    /** Never more steps than there are, even where one of them fails. */
    private void repeat(EngagementDocument document, Step step) {
        try {
            for (int left = document.commands().journal().size(); left > 0 && step.take(); left--) {
                // The step itself is the work.
            }
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }

    Composite control() {
        return area;
    }

    Grid<Done> grid() {
        return grid;
    }

    Button undo() {
        return undo;
    }

    Button redo() {
        return redo;
    }
}
