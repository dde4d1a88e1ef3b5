package org.hecha.ui.widgets.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.hecha.ui.widgets.Palette;

/** Shows the sheets of a workbook, or a CSV file, which is one. */
public final class SheetViewer implements DocumentViewer {

    private final Composite whole;
    private final String name;
    private final List<SheetContent> sheets;
    private final List<Consumer<String>> marked = new ArrayList<>();
    private final List<Consumer<Optional<Region>>> selected = new ArrayList<>();
    private final List<Consumer<Event>> keys = new ArrayList<>();
    private final Runnable restyle = this::restyle;
    private Combo choice;
    private CLabel place;
    private SheetTable table;
    private List<Mark> marks = List.of();
    private String chosen;

    /**
     * @param name accessible name
     * @param sheets one at least
     */
    public SheetViewer(Composite parent, String name, List<SheetContent> sheets) {
        this.name = name;
        this.sheets = List.copyOf(sheets);
        whole = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        whole.setLayout(layout);
        strip();
        open(firstSeen());
        Palette.onChange(restyle);
        whole.addListener(SWT.Dispose, event -> Palette.forget(restyle));
    }

    private int firstSeen() {
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).hidden()) {
                return i;
            }
        }
        return 0;
    }

    private void strip() {
        Composite strip = new Composite(whole, SWT.NONE);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 0;
        strip.setLayout(layout);
        new Label(strip, SWT.NONE).setText(ViewerTexts.say("sheet")); //$NON-NLS-1$
        choice = new Combo(strip, SWT.READ_ONLY);
        sheets.forEach(sheet -> choice.add(sheet.hidden() ? ViewerTexts.say("hiddenSheet", sheet.name()) : sheet.name())); //$NON-NLS-1$
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> open(choice.getSelectionIndex())));
        place = new CLabel(strip, SWT.NONE);
        place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void open(int index) {
        SheetContent content = sheets.get(index);
        choice.select(index);
        if (table != null) {
            table.control().dispose();
        }
        table = new SheetTable(whole, content, this::tell);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.control().addListener(SWT.KeyDown, event -> keys.forEach(listener -> listener.accept(event)));
        table.control().addListener(SWT.MouseDoubleClick, event -> table.markAt(event.x, event.y)
                .ifPresent(mark -> marked.forEach(listener -> listener.accept(mark.id()))));
        table.control().addListener(SWT.MouseMove, event -> table.control().setToolTipText(
                table.markAt(event.x, event.y).map(Mark::label).orElse(null)));
        table.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name + ", " + ViewerTexts.say("cells", content.name()) + ", " + place.getText(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        });
        table.marks(marks, chosen);
        tell();
        whole.layout();
    }

    private void restyle() {
        open(choice.getSelectionIndex());
    }

    private void tell() {
        String here = selectedCells().map(CellRegion::range).orElse(""); //$NON-NLS-1$
        String rest = table != null && table.content().cut() ? ViewerTexts.say("cut", table.content().rows().size()) : ""; //$NON-NLS-1$ //$NON-NLS-2$
        place.setText((here + "   " + rest).strip()); //$NON-NLS-1$
        selected.forEach(listener -> listener.accept(selection()));
    }

    private Optional<CellRegion> selectedCells() {
        return table == null ? Optional.empty() : table.selected();
    }

    @Override
    public void onKey(Consumer<Event> listener) {
        keys.add(listener);
    }

    /** The sheets. */
    public List<SheetContent> sheets() {
        return sheets;
    }

    /** Name of the sheet that is shown. */
    public String sheet() {
        return table.content().name();
    }

    /** Whether a cell of a region is seen. */
    public boolean isInSight(CellRegion region) {
        return table.isInSight(region);
    }

    private void turnTo(CellRegion region) {
        if (!region.sheet().equals(sheet())) {
            sheets.stream().filter(sheet -> sheet.name().equals(region.sheet())).findFirst()
                    .ifPresent(sheet -> open(sheets.indexOf(sheet)));
        }
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public Control target() {
        return table.control();
    }

    @Override
    public void marks(List<Mark> replaced, String chosenId) {
        marks = List.copyOf(replaced);
        chosen = chosenId;
        table.marks(marks, chosen);
    }

    @Override
    public void show(Region region) {
        if (region instanceof CellRegion cells) {
            turnTo(cells);
            table.show(cells);
        }
    }

    @Override
    public Optional<Region> selection() {
        return selectedCells().map(Region.class::cast);
    }

    @Override
    public void select(Region region) {
        if (region instanceof CellRegion cells) {
            turnTo(cells);
            table.select(cells);
        } else {
            table.select(null);
        }
        tell();
    }

    @Override
    public void onSelect(Consumer<Optional<Region>> listener) {
        selected.add(listener);
    }

    @Override
    public void onMark(Consumer<String> listener) {
        marked.add(listener);
    }
}
