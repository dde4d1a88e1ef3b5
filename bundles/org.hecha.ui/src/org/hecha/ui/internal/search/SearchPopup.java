package org.hecha.ui.internal.search;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;

/** One field and what fits it, as one types. Arrows choose, Enter leads there, Escape closes. UI thread. */
final class SearchPopup {

    private static final Speech SPEECH = Speech.of(SearchPopup.class);

    private final Shell shell;
    private final Text field;
    private final Grid<Hit> grid;
    private final Label state;
    private final SearchRun run;
    private final Places places;
    private final List<Hit> known;

    SearchPopup(Shell parent, SearchRun run, Places places) {
        this.run = run;
        this.places = places;
        known = places.hits();
        shell = new Shell(parent, SWT.TITLE | SWT.CLOSE | SWT.RESIZE);
        shell.setText(SPEECH.say("title")); //$NON-NLS-1$
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 6;
        shell.setLayout(layout);
        field = Fields.named(SPEECH.say("title"), new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)); //$NON-NLS-1$
        field.setMessage(SPEECH.say("prompt")); //$NON-NLS-1$
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        grid = new Grid<>(shell, SPEECH.say("table"), List.of( //$NON-NLS-1$
                Column.<Hit>words("kind", SPEECH.say("column.kind"), 96, hit -> hit.kind().words()) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(hit -> Icons.get(hit.kind().picture())),
                Column.words("title", SPEECH.say("column.title"), 290, Hit::title), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("detail", SPEECH.say("column.detail"), 380, Hit::detail))); //$NON-NLS-1$ //$NON-NLS-2$
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        state = new Label(shell, SWT.NONE);
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        state.setText(SPEECH.say("keys")); //$NON-NLS-1$
        listen();
        place(parent);
    }

    private void listen() {
        field.addModifyListener(typed -> ask());
        field.addListener(SWT.DefaultSelection, enter -> lead());
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                event.doit = false;
            }
        }));
        grid.onOpen(hit -> lead());
        grid.control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.character == SWT.CR) {
                lead();
            }
        }));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.addDisposeListener(gone -> run.stop());
    }

    private void place(Shell parent) {
        Rectangle around = parent.getBounds();
        Point size = new Point(Math.min(820, Math.max(480, around.width * 3 / 5)), Math.min(520, Math.max(320, around.height * 3 / 5)));
        shell.setSize(size);
        shell.setLocation(around.x + (around.width - size.x) / 2, around.y + around.height / 8);
    }

    void open() {
        shell.open();
        field.setFocus();
    }

    private void ask() {
        if (field.getText().isBlank()) {
            run.stop();
            grid.rows(List.of());
            state.setText(SPEECH.say("keys")); //$NON-NLS-1$
        } else {
            run.ask(field.getText(), known, this::show);
        }
    }

    private void show(List<Hit> hits) {
        if (!shell.isDisposed()) {
            grid.rows(hits);
            if (hits.isEmpty()) {
                state.setText(SPEECH.say("nothing", field.getText())); //$NON-NLS-1$
            } else {
                grid.select(hits.get(0));
                state.setText(SPEECH.say(hits.size() == SearchRun.MOST ? "many" : "found", hits.size())); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    /** Moves the cursor in the list while one goes on typing. */
    void move(int by) {
        List<Hit> rows = grid.rows();
        if (!rows.isEmpty()) {
            int now = grid.selected().map(rows::indexOf).orElse(-1);
            grid.select(rows.get(Math.max(0, Math.min(rows.size() - 1, now + by))));
        }
    }

    /** Leads to the chosen hit and closes; one that leads nowhere is read here. */
    void lead() {
        grid.selected().ifPresent(hit -> {
            Shell owner = (Shell) shell.getParent();
            if (hit.kind() == Hit.Kind.COMMAND) {
                // A command acts on the window, not on this shell.
                owner.setActive();
            }
            if (places.lead(hit)) {
                shell.close();
            } else {
                state.setText(SPEECH.say("nowhere", hit.title() + " · " + hit.detail())); //$NON-NLS-1$ //$NON-NLS-2$
                state.setToolTipText(state.getText());
            }
        });
    }

    Shell shell() {
        return shell;
    }

    Text field() {
        return field;
    }

    Grid<Hit> grid() {
        return grid;
    }

    String state() {
        return state.getText();
    }
}
