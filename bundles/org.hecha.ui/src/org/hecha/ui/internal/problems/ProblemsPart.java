package org.hecha.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Navigator;
import org.hecha.ui.Results;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.Work;
import org.hecha.ui.fix.QuickFix;
import org.hecha.ui.fix.Trouble;
import org.hecha.ui.internal.findings.FailedCheck;
import org.hecha.ui.internal.findings.FindingDialogs;
import org.hecha.ui.internal.fix.FixDesk;
import org.hecha.ui.internal.sheet.Sheet;
import org.hecha.ui.page.AfterStart;
import org.hecha.ui.page.GridPart;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Calculation problems and failed checks; a double click leads to what a problem concerns, Ctrl+1 to what can be done. */
public final class ProblemsPart extends GridPart<ProblemRow> {

    private static final Speech SPEECH = Speech.of(ProblemsPart.class);

    private final Navigator navigator;
    private final FixDesk desk;
    private final FindingDialogs dialogs;
    private Sheet sheet;
    private Optional<Work> searching = Optional.empty();
    private Results calculated;
    /** Rows of {@link #calculated}, which do not change while it stays. */
    private List<ProblemRow> found = List.of();

    @Inject
    public ProblemsPart(Session session, Navigator navigator, FixDesk desk, FindingDialogs dialogs) {
        super(session);
        this.navigator = navigator;
        this.desk = desk;
        this.dialogs = dialogs;
    }

    @PostConstruct
    public void create(Composite parent, IEclipseContext context) {
        AfterStart.make(context, parent, () -> make(parent));
    }

    private void make(Composite parent) {
        parent.setLayout(new FillLayout());
        Placeholder page = new Placeholder(parent);
        page.content().setLayout(new FillLayout());
        SashForm sash = new SashForm(page.content(), SWT.VERTICAL);
        Grid<ProblemRow> grid = new Grid<>(sash, SPEECH.say("tableName"), List.of( //$NON-NLS-1$
                Column.<ProblemRow>words("gravity", SPEECH.say("column.gravity"), 104, ProblemRow::gravity) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(row -> Icons.get(row.icon())),
                Column.words("message", SPEECH.say("column.message"), 400, ProblemRow::message), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("subject", SPEECH.say("column.subject"), 140, this::subject), //$NON-NLS-1$ //$NON-NLS-2$
                Column.words("code", SPEECH.say("column.code"), 190, ProblemRow::code))); //$NON-NLS-1$ //$NON-NLS-2$
        sheet = new Sheet(sash, SPEECH.say("detailName")); //$NON-NLS-1$
        sash.setWeights(60, 40);
        grid.onSelect(row -> describe());
        grid.onOpen(this::lead);
        grid.onMenu(this::offer);
        begin(page, grid);
    }

    private String subject(ProblemRow row) {
        return row.subject(session().document());
    }

    private void lead(ProblemRow row) {
        session().document().flatMap(open -> open.find(row.subjectId())).ifPresent(navigator::reveal);
    }

    private void describe() {
        describe(List.of());
        searching.ifPresent(work -> work.cancel().run());
        searching = session().document().flatMap(document -> grid().selected()
                .flatMap(row -> desk.search(List.of(row.trouble(document)), this::describe)));
    }

    /** @param calculated fixes that took a calculation, as far as they are known */
    private void describe(List<QuickFix> calculated) {
        if (sheet.control().isDisposed()) {
            return;
        }
        sheet.begin();
        grid().selected().ifPresentOrElse(row -> describe(row, calculated, session().document().orElseThrow()),
                () -> sheet.muted(SPEECH.say("nothingChosen"))); //$NON-NLS-1$
        sheet.end();
    }

    private void describe(ProblemRow row, List<QuickFix> calculated, EngagementDocument document) {
        sheet.text(row.message());
        if (document.find(row.subjectId()).isPresent()) {
            sheet.link(SPEECH.say("lead", subject(row)), false, () -> lead(row)); //$NON-NLS-1$
        }
        Stream.concat(desk.fixes(row.trouble(document)).stream(), calculated.stream()).forEach(fix ->
                sheet.link(SPEECH.say("fix", fix.title()), false, () -> desk.offer(shell(), List.of(fix)))); //$NON-NLS-1$
        if (mayBeSetAside(row)) {
            sheet.link(SPEECH.say("suppress"), false, this::suppress); //$NON-NLS-1$
        }
    }

    /** Puts what can be done about the problem in which the cursor stands into its context menu. */
    void offer(Menu menu) {
        session().document().ifPresent(document -> grid().selected().ifPresent(row -> {
            if (document.find(row.subjectId()).isPresent()) {
                item(menu, SPEECH.say("lead", subject(row)), () -> lead(row)); //$NON-NLS-1$
            }
            if (!session().isReadOnly()) {
                item(menu, SPEECH.say("fixes"), this::fix); //$NON-NLS-1$
            }
            if (mayBeSetAside(row)) {
                item(menu, SPEECH.say("suppress"), this::suppress); //$NON-NLS-1$
            }
        }));
    }

    private static void item(Menu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> action.run()));
    }

    private boolean mayBeSetAside(ProblemRow row) {
        return row.kind() == Trouble.Kind.CHECK && !session().isReadOnly();
    }

    private Shell shell() {
        return sheet.control().getShell();
    }

    /** Whether the cursor stands in a problem. */
    public boolean isChosen() {
        return isMade() && grid().selected().isPresent();
    }

    /** Offers the fixes of the problem in which the cursor stands. */
    public void fix() {
        session().document().ifPresent(document -> grid().selected().ifPresent(row ->
                desk.offerFor(shell(), List.of(row.trouble(document)))));
    }

    /** Sets the failed check aside in which the cursor stands. */
    public void suppress() {
        grid().selected().filter(this::mayBeSetAside)
                .ifPresent(row -> dialogs.suppress(shell(), new FailedCheck(row.code(), row.subjectId(), ""))); //$NON-NLS-1$
    }

    @Override
    public void resultsChanged() {
        refill();
    }

    @Override
    protected void fill() {
        grid().rows(session().document().map(open -> rows(open)).orElse(List.of()));
        if (session().document().isEmpty()) {
            page().showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
        } else if (!grid().rows().isEmpty()) {
            page().showContent();
            describe();
        } else {
            page().showEmpty(SPEECH.say(session().results().isEmpty() ? "notYet" : "none")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private List<ProblemRow> rows(EngagementDocument document) {
        Results now = session().results().orElse(null);
        if (now != calculated) {
            calculated = now;
            found = now == null ? List.of() : ProblemRow.of(now);
        }
        List<ProblemRow> rows = new ArrayList<>(found);
        rows.addAll(ProblemRow.of(document.findings()));
        return rows;
    }

    /** What is said of the problem in which the cursor stands, for tests. */
    Sheet sheet() {
        return sheet;
    }
}
