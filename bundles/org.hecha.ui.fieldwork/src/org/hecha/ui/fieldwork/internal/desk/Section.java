package org.hecha.ui.fieldwork.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

/**
 * A table with its buttons above and what is to be said of the chosen row below; a sentence where there is no row. UI thread;
 * goes with its parent.
 *
 * @param <R> row; rows of one thing are equal, or found again by their key
 */
public final class Section<R> {

    private static final int MARGIN = 6;

    private final Composite whole;
    private final ToolRow tools;
    private final Placeholder page;
    private final Grid<R> grid;
    private final StyledText details;
    private final Function<R, String> describe;

    /**
     * @param name accessible name of the table
     * @param describe what is said of a row below the table, its first line being a heading
     */
    public Section(Composite parent, String name, List<Column<R>> columns, Function<R, String> describe) {
        this.describe = describe;
        whole = new Composite(parent, SWT.NONE);
        whole.setBackground(parent.getBackground());
        whole.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        layout.marginWidth = 2;
        layout.verticalSpacing = 2;
        whole.setLayout(layout);
        tools = new ToolRow(whole);
        page = new Placeholder(whole);
        page.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page.content().setLayout(new FillLayout());
        SashForm sash = new SashForm(page.content(), SWT.VERTICAL);
        grid = new Grid<>(sash, name, columns);
        details = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        details.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        details.setAlwaysShowScrollBars(false);
        sash.setWeights(64, 36);
        grid.onSelect(row -> {
            describe(row);
            tools.update();
        });
    }

    /** Shows rows, or a sentence where there are none. @param key by which a row is found again after a change */
    public void show(List<R> rows, Function<R, Object> key, String empty) {
        Optional<Object> before = grid.selected().map(key);
        grid.rows(rows);
        if (rows.isEmpty()) {
            page.showEmpty(empty);
        } else {
            rows.stream().filter(row -> before.filter(key.apply(row)::equals).isPresent()).findFirst().ifPresent(grid::select);
            page.showContent();
            if (grid.selected().isEmpty()) {
                grid.select(rows.get(0));
            }
        }
        grid.selected().ifPresentOrElse(this::describe, () -> details.setText("")); //$NON-NLS-1$
        tools.update();
    }

    private void describe(R row) {
        String text = describe.apply(row);
        details.setText(text);
        int heading = text.indexOf('\n');
        details.setStyleRange(new org.eclipse.swt.custom.StyleRange(0, heading < 0 ? text.length() : heading, null, null, SWT.BOLD));
    }

    /** The whole, for layout. */
    public Control control() {
        return whole;
    }

    public ToolRow tools() {
        return tools;
    }

    public Grid<R> grid() {
        return grid;
    }

    /** The row in which the cursor stands, while rows are shown. */
    public Optional<R> chosen() {
        return grid.selected();
    }

    /** What is said of the chosen row. */
    public String details() {
        return details.getText();
    }

    /** The sentence in place of the rows; empty where there are rows. */
    public String sentence() {
        return page.sentence();
    }

    public void focus() {
        grid.control().setFocus();
    }
}
