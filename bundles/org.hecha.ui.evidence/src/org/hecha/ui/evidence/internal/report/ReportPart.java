package org.hecha.ui.evidence.internal.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.report.Reporting;
import org.hecha.ui.Background;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.hecha.ui.evidence.internal.Icons;
import org.hecha.ui.widgets.Placeholder;
import org.hecha.ui.widgets.document.PageViewer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The verification report as it would be printed now; says where the engagement was changed since it was made. */
public final class ReportPart implements SessionListener {

    private static final Speech SPEECH = Speech.of(ReportPart.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss"); //$NON-NLS-1$

    private final Session session;
    private final Background background;
    private final Reporting reporting;
    private Placeholder page;
    private ToolItem refresh;
    private ToolItem keep;
    private CLabel state;
    private PageViewer viewer;
    private ReportMaking.Made shown;
    private Work making;

    @Inject
    public ReportPart(Session session, Background background, IEclipseContext context) {
        this.session = session;
        this.background = background;
        this.reporting = context.get(Reporting.class);
    }

    @PostConstruct
    public void create(Composite parent) {
        Composite whole = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        whole.setLayout(layout);
        Composite strip = new Composite(whole, SWT.NONE);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout row = new GridLayout(2, false);
        row.marginHeight = 0;
        strip.setLayout(row);
        ToolBar tools = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
        refresh = tool(tools, "refresh", () -> make(false)); //$NON-NLS-1$
        keep = tool(tools, "store", () -> make(true)); //$NON-NLS-1$
        state = new CLabel(strip, SWT.NONE);
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        page = new Placeholder(whole);
        page.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page.content().setLayout(new FillLayout());
        session.addListener(this);
        documentChanged();
    }

    private static ToolItem tool(ToolBar tools, String key, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setText(SPEECH.say("tool." + key)); //$NON-NLS-1$
        item.setToolTipText(SPEECH.say("tip." + key)); //$NON-NLS-1$
        item.setImage(Icons.get(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
        return item;
    }

    @Override
    public void documentChanged() {
        stop();
        clear();
        boolean open = session.document().isPresent() && reporting != null;
        refresh.setEnabled(open);
        keep.setEnabled(open && !session.isReadOnly());
        if (open) {
            make(false);
        } else {
            page.showEmpty(SPEECH.say(reporting == null ? "noService" : "nothingOpen")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    @Override
    public void contentChanged() {
        say();
    }

    /** Makes the report anew. @param keeping whether it becomes that of the engagement, too */
    void make(boolean keeping) {
        EngagementDocument document = session.document().orElse(null);
        if (document == null || reporting == null) {
            return;
        }
        stop();
        if (viewer == null) {
            page.showEmpty(SPEECH.say("making")); //$NON-NLS-1$
        }
        ReportMaking maker = new ReportMaking(session, reporting);
        making = background.run(SPEECH.say("making"), monitor -> attempt(maker, document, keeping, monitor), //$NON-NLS-1$
                outcome -> take(document, outcome), Outcome::close);
    }

    private static Outcome attempt(ReportMaking maker, EngagementDocument document, boolean keeping, IProgressMonitor monitor) {
        try {
            return new Outcome(maker.make(document, keeping, monitor), null);
        } catch (Refusal e) {
            return new Outcome(null, e);
        }
    }

    private void take(EngagementDocument document, Outcome outcome) {
        if (page.control().isDisposed() || session.document().orElse(null) != document) {
            outcome.close();
            return;
        }
        making = null;
        if (outcome.made() != null) {
            show(outcome.made());
        } else {
            clear();
            page.showEmpty(Speech.in(outcome.refusal()::in));
        }
    }

    /**
     * What came of it.
     *
     * @param made null where it was refused
     * @param refusal null where it was made
     */
    private record Outcome(ReportMaking.Made made, Refusal refusal) {

        void close() {
            if (made != null) {
                made.pages().close();
            }
        }
    }

    private void show(ReportMaking.Made made) {
        int before = viewer == null ? 1 : viewer.page();
        clear();
        shown = made;
        viewer = new PageViewer(page.content(), SPEECH.say("name"), made.pages()); //$NON-NLS-1$
        page.showContent();
        page.content().layout(true, true);
        viewer.page(before);
        say();
    }

    private void clear() {
        if (viewer != null && !viewer.control().isDisposed()) {
            viewer.control().dispose();
        }
        viewer = null;
        shown = null;
        say();
    }

    private void stop() {
        if (making != null) {
            making.cancel().run();
            making = null;
        }
    }

    /** Whether what is shown was made from the engagement as it is. */
    boolean isCurrent() {
        return shown != null && shown.generation() == session.generation();
    }

    private void say() {
        if (state.isDisposed()) {
            return;
        }
        String time = shown == null ? "" : TIME.format(shown.at().atZone(ZoneId.systemDefault())); //$NON-NLS-1$
        boolean kept = shown != null && shown.kept() != null;
        state.setText(shown == null ? "" : SPEECH.say(!isCurrent() ? "outdated" : kept ? "kept" : "current", time)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        state.setImage(shown == null ? null : org.hecha.ui.page.Icons.get(isCurrent() ? "passed" : "warn")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Focus
    public void focus() {
        page.control().setFocus();
    }

    @PreDestroy
    public void dispose() {
        stop();
        session.removeListener(this);
    }

    /** The sentence about what is shown, for tests. */
    String state() {
        return state.getText();
    }

    Optional<PageViewer> viewer() {
        return Optional.ofNullable(viewer);
    }

    Placeholder page() {
        return page;
    }

    /** Whether it can be kept, for tests. */
    boolean offersToKeep() {
        return keep.isEnabled();
    }
}
