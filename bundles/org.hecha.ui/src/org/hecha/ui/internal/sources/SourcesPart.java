package org.hecha.ui.internal.sources;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.core.EngagementDocument;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.GridPart;
import org.hecha.ui.page.Banner;
import org.hecha.ui.internal.window.StartPage;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The table of sources and figures: quantities, factors, reported, recalculated and corrected numbers, totals. */
public final class SourcesPart extends GridPart<InventoryRow> {

    private static final Speech SPEECH = Speech.of(SourcesPart.class);

    private final SourceEdits edits;
    private StartPage start;
    private Banner banner;

    @Inject
    public SourcesPart(Session session, Reporter reporter) {
        super(session);
        this.edits = new SourceEdits(session, reporter);
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
        Grid<InventoryRow> grid = new Grid<>(content, SPEECH.say("tableName"), columns()); //$NON-NLS-1$
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.onSelect(row -> session().select(row.subject()));
        begin(page, grid);
    }

    private List<Column<InventoryRow>> columns() {
        return List.of(
                words("facility", 70, InventoryRow::facility), //$NON-NLS-1$
                words("name", 155, InventoryRow::name), //$NON-NLS-1$
                words("period", 66, InventoryRow::period), //$NON-NLS-1$
                words("category", 58, InventoryRow::category).withTooltip(InventoryRow::categoryTitle), //$NON-NLS-1$
                words("method", 115, InventoryRow::method), //$NON-NLS-1$
                numbers("quantity", 85, InventoryRow::quantity).withEdit(edits.quantity()), //$NON-NLS-1$
                words("unit", 52, InventoryRow::unit), //$NON-NLS-1$
                words("factor", 125, InventoryRow::factor), //$NON-NLS-1$
                numbers("reported", 85, InventoryRow::reported), //$NON-NLS-1$
                numbers("recalculated", 85, InventoryRow::recalculated).withTooltip(InventoryRow::explanation), //$NON-NLS-1$
                numbers("corrected", 85, InventoryRow::corrected), //$NON-NLS-1$
                numbers("difference", 72, InventoryRow::difference).withTooltip(InventoryRow::explanation), //$NON-NLS-1$
                numbers("share", 68, SourcesPart::percent).withShare(InventoryRow::share), //$NON-NLS-1$
                words("remark", 160, InventoryRow::remark).withEdit(edits.remark())); //$NON-NLS-1$
    }

    private static Column<InventoryRow> words(String id, int width,
            java.util.function.Function<InventoryRow, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private static Column<InventoryRow> numbers(String id, int width,
            java.util.function.Function<InventoryRow, String> text) {
        return Column.numbers(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private static String percent(InventoryRow row) {
        Double share = row.share();
        return share == null ? "" : String.format(java.util.Locale.ROOT, "%.1f%%", share * 100); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void resultsChanged() {
        fill();
    }

    @Override
    public void selectionChanged() {
        EObject chosen = session().selection().orElse(null);
        grid().rows().stream().filter(row -> row.subject() == chosen).findFirst().ifPresent(grid()::select);
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
        grid().show(rows.rows(), rows.totals());
        selectionChanged();
        start.hide();
        if (rows.rows().isEmpty()) {
            page().showEmpty(SPEECH.say("noSources")); //$NON-NLS-1$
        } else {
            page().showContent();
        }
    }
}
