package org.hecha.ui.internal.window;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;

/** All works in the background, each with its cancel button, in a small window above the status line. UI thread. */
final class WorkList {

    private static final Speech SPEECH = Speech.of(WorkList.class);

    private final Session session;
    private final Control above;
    private final Shell shell;
    private List<Work> shown = List.of();

    /** @param above what it stands above */
    WorkList(Control above, Session session) {
        this.above = above;
        this.session = session;
        shell = new Shell(above.getShell(), SWT.TOOL | SWT.CLOSE | SWT.TITLE);
        shell.setText(SPEECH.say("worksTitle")); //$NON-NLS-1$
        shell.setLayout(new GridLayout(2, false));
        shell.open();
    }

    /** Shows the works as they are now. */
    void refresh() {
        if (shell.isDisposed()) {
            return;
        }
        if (session.works().equals(shown) && !shown.isEmpty()) {
            Control[] children = shell.getChildren();
            for (int i = 0; i < shown.size(); i++) {
                ((Label) children[2 * i]).setText(WorkLine.words(session, shown.get(i)));
            }
            return;
        }
        shown = session.works();
        for (Control old : shell.getChildren()) {
            old.dispose();
        }
        shown.forEach(this::row);
        if (shown.isEmpty()) {
            new Label(shell, SWT.NONE).setText(SPEECH.say("noWorks")); //$NON-NLS-1$
        }
        shell.pack();
        Point corner = above.toDisplay(above.getSize().x, 0);
        shell.setLocation(corner.x - shell.getSize().x, corner.y - shell.getSize().y);
    }

    private void row(Work work) {
        Label label = new Label(shell, SWT.NONE);
        label.setText(WorkLine.words(session, work));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.minimumWidth = 240;
        label.setLayoutData(place);
        Button cancel = new Button(shell, SWT.PUSH);
        cancel.setText(SPEECH.say("cancel")); //$NON-NLS-1$
        cancel.setToolTipText(SPEECH.say("cancelWork", work.label())); //$NON-NLS-1$
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> work.cancel().run()));
    }

    /** The window, for tests. */
    Shell shell() {
        return shell;
    }
}
