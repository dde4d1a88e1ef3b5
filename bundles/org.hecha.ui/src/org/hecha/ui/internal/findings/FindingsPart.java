package org.hecha.ui.internal.findings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.hecha.core.EngagementDocument;
import org.hecha.model.finding.Finding;
import org.hecha.ui.Navigator;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.GridPart;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Palette;
import org.hecha.ui.widgets.Placeholder;
import org.hecha.verification.finding.FindingStep;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The board of findings: filters, the dialogue with the client about each, and what can be done with it now. */
public final class FindingsPart extends GridPart<Finding> {

    private static final Speech SPEECH = Speech.of(FindingsPart.class);

    private final FindingDialogs dialogs;
    private final Navigator navigator;
    private final Runnable repaint = this::describe;
    private Composite whole;
    private FindingActions actions;
    private FilterBar filters;
    private FindingDetail detail;

    @Inject
    public FindingsPart(Session session, Navigator navigator, FindingDialogs dialogs) {
        super(session);
        this.navigator = navigator;
        this.dialogs = dialogs;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        whole = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        whole.setLayout(layout);
        actions = new FindingActions(whole, session());
        actions.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        offer();
        filters = new FilterBar(whole, this::fill);
        filters.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Placeholder page = new Placeholder(whole);
        page.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page.content().setLayout(new FillLayout());
        SashForm sash = new SashForm(page.content(), SWT.HORIZONTAL);
        Grid<Finding> grid = new Grid<>(sash, SPEECH.say("tableName"), FindingColumns.all(this::subject)); //$NON-NLS-1$
        detail = new FindingDetail(sash, navigator);
        sash.setWeights(60, 40);
        grid.onSelect(finding -> {
            session().select(finding);
            describe();
        });
        grid.onOpen(finding -> session().document().flatMap(open -> open.find(finding.getSubjectId())).ifPresent(navigator::reveal));
        actions.listenTo(grid.control());
        grid.onMenu(actions::fill);
        Palette.onChange(repaint);
        begin(page, grid);
    }

    private void offer() {
        actions.group("register"); //$NON-NLS-1$
        actions.change("raise", 'N', () -> dialogs.raise(shell())); //$NON-NLS-1$
        actions.step(FindingStep.EDIT, 'E', this::chosen, finding -> dialogs.edit(shell(), finding));
        actions.change("carry", 'F', () -> dialogs.carry(shell())); //$NON-NLS-1$
        actions.group("exchange"); //$NON-NLS-1$
        actions.look("export", 'X', () -> dialogs.export(done -> detail.say(done))); //$NON-NLS-1$
        actions.change("import", 'I', () -> dialogs.importAnswers(shell())); //$NON-NLS-1$
        actions.change("suppress", 'P', () -> dialogs.suppress(shell(), chosen().map(FailedCheck::of).orElse(FailedCheck.NONE))); //$NON-NLS-1$
        actions.look("suppressions", 'S', () -> dialogs.suppressions(shell())); //$NON-NLS-1$
        actions.group("dialogue"); //$NON-NLS-1$
        actions.step(FindingStep.ANSWER, 'A', this::chosen, finding -> dialogs.answer(shell(), finding));
        actions.step(FindingStep.RETEST, 'T', this::chosen, finding -> dialogs.retest(shell(), finding));
        actions.step(FindingStep.CLOSE, 'C', this::chosen, finding -> dialogs.close(shell(), finding));
        actions.step(FindingStep.ACCEPT, 'K', this::chosen, finding -> dialogs.accept(shell(), finding));
        actions.step(FindingStep.REOPEN, 'O', this::chosen, finding -> dialogs.reopen(shell(), finding));
    }

    private Shell shell() {
        return whole.getShell();
    }

    private Optional<Finding> chosen() {
        return grid().selected();
    }

    private String subject(Finding finding) {
        return session().document().flatMap(open -> Words.of(open, finding.getSubjectId()))
                .orElseGet(() -> SPEECH.say("wholeEngagement")); //$NON-NLS-1$
    }

    @Override
    protected void follow() {
        EObject chosen = session().selection().orElse(null);
        if (chosen instanceof Finding finding) {
            if (!grid().rows().contains(finding)) {
                filters.clear();
            }
            grid().select(finding);
            describe();
        }
    }

    @Override
    protected void fill() {
        if (session().document().isEmpty()) {
            grid().rows(List.of());
            filters.count(0, 0);
            page().showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
            actions.refresh();
            return;
        }
        EngagementDocument document = session().document().get();
        List<Finding> all = document.findings().getFindings();
        filters.raisers(all.stream().map(Finding::getRaisedBy).filter(Objects::nonNull).distinct().sorted().toList());
        FindingFilter filter = filters.filter();
        grid().rows(all.stream().filter(finding -> filter.takes(finding, () -> subject(finding))).toList());
        filters.count(grid().rows().size(), all.size());
        if (grid().rows().isEmpty()) {
            String none = document.findings().getCheckedAt() == null ? "notChecked" : "none"; //$NON-NLS-1$ //$NON-NLS-2$
            page().showEmpty(SPEECH.say(all.isEmpty() ? none : "noneFits")); //$NON-NLS-1$
        } else {
            page().showContent();
        }
        describe();
    }

    private void describe() {
        session().document().ifPresent(document -> chosen().ifPresentOrElse(finding -> detail.show(finding, document),
                () -> detail.say(SPEECH.say("nothingChosen")))); //$NON-NLS-1$
        actions.refresh();
    }

    @PreDestroy
    void leave() {
        Palette.forget(repaint);
    }

    /** What is said of the finding in which the cursor stands, for tests. */
    FindingDetail detail() {
        return detail;
    }

    FindingActions actions() {
        return actions;
    }

    FilterBar filters() {
        return filters;
    }

    FindingDialogs dialogs() {
        return dialogs;
    }
}
