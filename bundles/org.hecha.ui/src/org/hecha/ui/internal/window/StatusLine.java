package org.hecha.ui.internal.window;

import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.core.EngagementDocument;
import org.hecha.model.finding.FindingState;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Totals;
import org.hecha.ui.Results;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Totals and open findings at the left, work in the background at the right. */
public final class StatusLine implements SessionListener {

    private static final Speech SPEECH = Speech.of(StatusLine.class);

    private final Session session;
    private Composite line;
    private Label totals;
    private WorkLine work;

    @Inject
    public StatusLine(Session session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 1;
        line.setLayout(layout);
        totals = new Label(line, SWT.NONE);
        totals.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        work = new WorkLine(line, session);
        work.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
        session.addListener(this);
        refresh();
        workChanged();
        // The trim is measured before this control has its place in it.
        line.getDisplay().asyncExec(() -> {
            if (!line.isDisposed()) {
                line.requestLayout();
            }
        });
    }

    @Override
    public void documentChanged() {
        refresh();
    }

    @Override
    public void contentChanged() {
        refresh();
    }

    @Override
    public void resultsChanged() {
        refresh();
    }

    @Override
    public void workChanged() {
        work.refresh();
        line.requestLayout();
    }

    private void refresh() {
        totals.setText(session.document().map(this::summary).orElseGet(() -> SPEECH.say("nothingOpen"))); //$NON-NLS-1$
        line.requestLayout();
    }

    private String summary(EngagementDocument document) {
        long open = document.findings().getFindings().stream()
                .filter(f -> f.getState() != FindingState.CLOSED && f.getState() != FindingState.ACCEPTED).count();
        String findings = SPEECH.say("findings", document.findings().getFindings().size(), open); //$NON-NLS-1$
        return session.results().map(results -> sums(results) + incomplete(results) + "    " + findings) //$NON-NLS-1$
                .orElse(findings);
    }

    private static String incomplete(Results results) {
        long missing = results.missing(Basis.AS_STATED);
        return missing == 0 ? "" : SPEECH.say("incomplete", missing); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String sums(Results results) {
        Totals sums = results.on(Basis.AS_STATED).totals();
        if (results.on(Basis.AS_STATED).byYear().size() > 1) {
            return results.on(Basis.AS_STATED).byYear().entrySet().stream().map(year -> SPEECH.say("year", //$NON-NLS-1$
                    String.valueOf(year.getKey()), Digits.shown(year.getValue().total())))
                    .collect(Collectors.joining("  ")); //$NON-NLS-1$
        }
        String categories = sums.byCategory().entrySet().stream()
                .map(entry -> SPEECH.say("category", entry.getKey(), Digits.shown(entry.getValue()))) //$NON-NLS-1$
                .collect(Collectors.joining("  ")); //$NON-NLS-1$
        return SPEECH.say("totals", categories, Digits.shown(sums.total()), Digits.shown(sums.biogenic())); //$NON-NLS-1$
    }

    @PreDestroy
    public void dispose() {
        session.removeListener(this);
    }

    /** The right side, for tests. */
    WorkLine work() {
        return work;
    }

    /** What the left side says, for tests. */
    String text() {
        return totals.getText();
    }
}
