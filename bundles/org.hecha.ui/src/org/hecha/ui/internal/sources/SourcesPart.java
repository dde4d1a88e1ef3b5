package org.hecha.ui.internal.sources;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.internal.window.StartPage;
import org.hecha.ui.page.Banner;
import org.hecha.ui.page.BulkCommands;
import org.hecha.ui.page.GridMemory;
import org.hecha.ui.page.GridPart;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The inventory: sources and figures, quantities, factors, reported, recalculated and corrected numbers, totals; edited in place. */
public final class SourcesPart extends GridPart<InventoryRow> implements SourceToolbar.Actions {

    private static final Speech SPEECH = Speech.of(SourcesPart.class);
    private static final String MEMORY = "sources"; //$NON-NLS-1$
    private static final String MEMORY_GROUPED = "sources.grouped"; //$NON-NLS-1$

    private final Reporter reporter;
    private final IEclipseContext context;
    private final SourceActions actions;
    private final InventoryGroups groups = new InventoryGroups();
    private StartPage start;
    private Banner banner;
    private SourceToolbar tools;
    private Boolean severalYears;

    /** @param context asked for {@link Quantification} and {@link GridMemory}, which need not be there */
    @Inject
    public SourcesPart(Session session, Reporter reporter, IEclipseContext context) {
        super(session);
        this.reporter = reporter;
        this.context = context;
        this.actions = new SourceActions(session, reporter);
    }

    /** Builds the part. @param start what can be done while nothing is open */
    @PostConstruct
    public void create(Composite parent, StartPage start) {
        this.start = start;
        parent.setLayout(new FillLayout());
        Placeholder page = new Placeholder(parent);
        start.create(page.empty());
        Composite content = page.content();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        content.setLayout(layout);
        banner = new Banner(content);
        tools = new SourceToolbar(content, this);
        SourceEdit.Means means = new SourceEdit.Means(session(), reporter,
                () -> Optional.ofNullable(context.get(Quantification.class)));
        Grid<InventoryRow> grid = new Grid<>(content, SPEECH.say("tableName"), new SourceColumns(means).all()); //$NON-NLS-1$
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.onSelect(row -> session().select(row.subject()));
        grid.onMenu(menu -> tools.fill(menu, isChangeable(), !chosen().isEmpty()));
        grid.control().addListener(SWT.KeyDown, this::key);
        grid.filter().onRow(this::refreshTools);
        Optional<GridMemory> memory = Optional.ofNullable(context.get(GridMemory.class));
        memory.ifPresent(kept -> kept.follow(MEMORY, grid));
        if (memory.flatMap(kept -> kept.recall(MEMORY_GROUPED)).map(Boolean::parseBoolean).orElse(true)) {
            grid.groups().by(groups);
        }
        begin(page, grid);
    }

    private void key(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (plain && event.keyCode == SWT.INSERT) {
            add();
        } else if (plain && event.keyCode == SWT.DEL) {
            delete();
        } else if (event.stateMask == (SWT.MOD1 | SWT.MOD2) && Character.toLowerCase(event.keyCode) == 'd') {
            duplicate();
        }
    }

    /** Sources of which a cell is selected. */
    private List<EmissionSource> chosen() {
        return grid().selection().stream().map(InventoryRow::subject).filter(EmissionSource.class::isInstance)
                .map(EmissionSource.class::cast).toList();
    }

    private boolean isChangeable() {
        return session().document().isPresent() && !session().isReadOnly();
    }

    @Override
    public void add() {
        if (isChangeable()) {
            List<EmissionSource> chosen = chosen();
            actions.add(chosen.isEmpty() ? null : chosen.get(chosen.size() - 1));
        }
    }

    @Override
    public void duplicate() {
        if (isChangeable()) {
            actions.duplicate(chosen());
        }
    }

    @Override
    public void delete() {
        if (isChangeable()) {
            actions.delete(chosen());
        }
    }

    @Override
    public void group(boolean grouped) {
        grid().groups().by(grouped ? groups : null);
        Optional.ofNullable(context.get(GridMemory.class)).ifPresent(memory -> memory.keep(MEMORY_GROUPED, String.valueOf(grouped)));
        refreshTools();
    }

    @Override
    public void filter(boolean shown) {
        grid().filter().showRow(shown);
    }

    private void refreshTools() {
        tools.show(isChangeable(), !chosen().isEmpty(), grid().groups().grouping().isPresent(), grid().filter().isRowShown());
    }

    @Override
    public void resultsChanged() {
        refill();
    }

    @Override
    protected void follow() {
        EObject chosen = session().selection().orElse(null);
        if (chosen != null && grid().selected().filter(row -> row.subject() == chosen).isEmpty()) {
            grid().all().stream().filter(row -> row.subject() == chosen).findFirst().ifPresent(grid()::select);
        }
        refreshTools();
    }

    @Override
    protected void fill() {
        if (session().document().isEmpty()) {
            grid().show(List.of(), List.of());
            page().showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
            start.refresh();
            return;
        }
        EngagementDocument document = session().document().get();
        InventoryRows rows = InventoryRows.of(document, session().results());
        banner.show(document.engagement().isIllustrative());
        grid().clipboard().allow(session().isReadOnly() ? null
                : new BulkCommands<>(session(), reporter, cells -> SPEECH.say("editCells", cells)), //$NON-NLS-1$
                sentence -> reporter.tell(new Refusal(sentence)));
        showPeriods(rows.severalYears());
        grid().show(rows.rows(), rows.totals());
        follow();
        start.hide();
        if (rows.rows().isEmpty()) {
            page().showEmpty(SPEECH.say("noSources")); //$NON-NLS-1$
        } else {
            page().showContent();
        }
    }

    /** The column of periods is of use where there are several; whoever wants it otherwise has it in the menu. */
    private void showPeriods(boolean several) {
        if (severalYears == null || severalYears != several) {
            severalYears = several;
            grid().columns().show("period", several); //$NON-NLS-1$
        }
    }

    /** The tools above the table, for tests. */
    SourceToolbar tools() {
        return tools;
    }
}
