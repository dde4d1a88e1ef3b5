package org.hecha.ui.fieldwork.internal.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.FieldworkIds;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.draw.StepChips;
import org.hecha.verification.process.Processes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The steps of the verification in the head of the window, and who is next; a step leads to the process page. UI thread. */
public final class ProcessBar {

    private static final Speech SPEECH = Speech.of(ProcessBar.class);

    private final Desk desk;
    private final Optional<ProcessWatch> watch;
    private final Consumer<Optional<ProcessView>> shows = this::show;
    private Composite bar;
    private StepChips chips;
    private Label next;

    @Inject
    public ProcessBar(Desk desk, IEclipseContext context) {
        this.desk = desk;
        this.watch = desk.service(Processes.class).map(processes -> ProcessWatch.of(desk, processes, context));
    }

    @PostConstruct
    public void create(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 1;
        layout.marginWidth = 6;
        bar.setLayout(layout);
        chips = new StepChips(bar, false, SPEECH.say("chips"), this::reveal); //$NON-NLS-1$
        chips.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, true));
        next = new Label(bar, SWT.NONE);
        next.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, true));
        show(Optional.empty());
        watch.ifPresent(one -> one.add(shows));
    }

    private void reveal(String stepId) {
        desk.navigator().show(FieldworkIds.PART_PROCESS);
        desk.session().select(stepId);
    }

    private void show(Optional<ProcessView> view) {
        if (!bar.isDisposed()) {
            chips.show(view.map(ProcessView::chips).orElse(List.of()));
            next.setText(view.map(ProcessView::sentence).orElse("")); //$NON-NLS-1$
            bar.setVisible(view.isPresent());
            // The head of the window gives the bar the place it needs.
            bar.requestLayout();
        }
    }

    @PreDestroy
    public void dispose() {
        watch.ifPresent(one -> one.remove(shows));
    }

    /** Who is next, for tests. */
    String sentence() {
        return next.getText();
    }

    StepChips chips() {
        return chips;
    }
}
