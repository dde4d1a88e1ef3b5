package org.hecha.ui.internal.window;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;

/**
 * The newest work in the background with its percentage and cancel button, and a button that shows all of them where there are
 * more. UI thread; goes with its parent.
 */
final class WorkLine {

    private static final Speech SPEECH = Speech.of(WorkLine.class);

    private final Session session;
    private final Composite line;
    private final Label label;
    private final ProgressBar bar;
    private final Button all;
    private final Button cancel;
    private final GridData barPlace = new GridData(SWT.END, SWT.CENTER, false, false);
    private final GridData allPlace = new GridData(SWT.END, SWT.CENTER, false, false);
    private WorkList list;

    WorkLine(Composite parent, Session session) {
        this.session = session;
        line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 0;
        layout.marginWidth = 0;
        line.setLayout(layout);
        label = new Label(line, SWT.RIGHT);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar = new ProgressBar(line, SWT.HORIZONTAL);
        bar.setLayoutData(barPlace);
        all = button("showWorks"); //$NON-NLS-1$
        all.setLayoutData(allPlace);
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> showAll()));
        cancel = button("cancel"); //$NON-NLS-1$
        cancel.setText(SPEECH.say("cancel")); //$NON-NLS-1$
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                pressed -> session.work().ifPresent(running -> running.cancel().run())));
    }

    private Button button(String tooltip) {
        Button button = new Button(line, SWT.PUSH | SWT.FLAT);
        button.setToolTipText(SPEECH.say(tooltip));
        return button;
    }

    Control control() {
        return line;
    }

    /** Shows the works as they are now. */
    void refresh() {
        List<Work> works = session.works();
        label.setText(session.work().map(newest -> words(session, newest)).orElse("")); //$NON-NLS-1$
        OptionalInt percent = session.work().map(session::percent).orElse(OptionalInt.empty());
        bar.setSelection(percent.orElse(0));
        show(bar, barPlace, percent.isPresent());
        all.setText(SPEECH.say("works", works.size())); //$NON-NLS-1$
        show(all, allPlace, works.size() > 1);
        cancel.setVisible(!works.isEmpty());
        if (list != null) {
            list.refresh();
        }
    }

    private static void show(Control control, GridData place, boolean shown) {
        place.exclude = !shown;
        control.setVisible(shown);
    }

    /** A work with its percentage, where that is known. */
    static String words(Session session, Work work) {
        OptionalInt percent = session.percent(work);
        return percent.isPresent() ? SPEECH.say("percent", work.label(), percent.getAsInt()) : work.label(); //$NON-NLS-1$
    }

    /** Opens the list of all works above this line. */
    WorkList showAll() {
        list = new WorkList(line, session);
        list.refresh();
        return list;
    }
}
