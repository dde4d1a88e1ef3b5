package org.hecha.ui.fieldwork.internal.coverage;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.hecha.ui.widgets.Palette;
import org.hecha.verification.evidence.MonthCoverage;
import org.hecha.verification.evidence.SourceCoverage;

/**
 * Sources against months, drawn where they are seen; names and months stay while the rest is scrolled. The arrow keys move from
 * cell to cell; a double click or Enter leads to the evidence. UI thread; goes with its parent.
 */
final class CalendarTable {

    private final Canvas canvas;
    private final Runnable chosen;
    private final Runnable opened;
    private final Runnable repaint;
    private List<YearMonth> months = List.of();
    private List<SourceCoverage> sources = List.of();
    private int row;
    /** -1 for the name of the source. */
    private int month = -1;

    /** @param chosen told when another cell was chosen @param opened told when one was double-clicked, or Enter pressed */
    CalendarTable(Composite parent, String name, Runnable chosen, Runnable opened) {
        this.chosen = chosen;
        this.opened = opened;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        canvas.addPaintListener(event -> new CalendarPainter(event.gc, grid(), months, sources).paint(row, month, canvas.isFocusControl()));
        canvas.addListener(SWT.Resize, event -> scroll());
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseDoubleClick, event -> opened.run());
        canvas.addListener(SWT.KeyDown, this::typed);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = source().map(one -> name + ": " + CoveragePart.name(one) + month() //$NON-NLS-1$
                        .map(cell -> " " + cell.month() + " " + SignColumn.sign(cell.coverage())).orElse("")).orElse(name);
            }
        });
        repaint = canvas::redraw;
        Palette.onChange(repaint);
        canvas.addDisposeListener(gone -> Palette.forget(repaint));
    }

    private CalendarGrid grid() {
        return CalendarGrid.of(canvas, months.size());
    }

    /** Shows another calendar; the cursor stays where it is. */
    void show(List<YearMonth> shownMonths, List<SourceCoverage> shown) {
        months = List.copyOf(shownMonths);
        sources = List.copyOf(shown);
        row = Math.max(0, Math.min(row, sources.size() - 1));
        month = Math.min(month, months.size() - 1);
        scroll();
        canvas.redraw();
    }

    private void scroll() {
        CalendarGrid grid = grid();
        set(canvas.getVerticalBar(), sources.size(), grid.rowsSeen());
        set(canvas.getHorizontalBar(), months.size(), grid.monthsSeen());
    }

    private static void set(ScrollBar bar, int all, int seen) {
        bar.setVisible(all > seen);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - seen)), 0, Math.max(1, all), Math.max(1, Math.min(all, seen)), 1,
                Math.max(1, seen - 1));
    }

    private void pressed(Event event) {
        canvas.setFocus();
        CalendarGrid grid = grid();
        int atRow = grid.rowAt(event.y);
        int atMonth = grid.monthAt(event.x);
        if (atRow >= 0 && atRow < sources.size() && atMonth < months.size()) {
            choose(atRow, atMonth);
        }
    }

    private void typed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> move(-1, 0);
            case SWT.ARROW_DOWN -> move(1, 0);
            case SWT.ARROW_LEFT -> move(0, -1);
            case SWT.ARROW_RIGHT -> move(0, 1);
            case SWT.PAGE_UP -> move(-grid().rowsSeen(), 0);
            case SWT.PAGE_DOWN -> move(grid().rowsSeen(), 0);
            case SWT.HOME -> move(0, -1 - month);
            case SWT.END -> move(0, months.size());
            case SWT.CR, SWT.KEYPAD_CR -> opened.run();
            default -> { }
        }
    }

    private void move(int rows, int columns) {
        if (!sources.isEmpty()) {
            choose(Math.max(0, Math.min(sources.size() - 1, row + rows)), Math.max(-1, Math.min(months.size() - 1, month + columns)));
        }
    }

    /** Puts the cursor into the row of a source. */
    void select(String sourceId) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).sourceId().equals(sourceId) && i != row) {
                choose(i, month);
            }
        }
    }

    /** Puts the cursor into a cell and shows it, as a click does. @param chosenMonth -1 for the name of the source */
    void choose(int chosenRow, int chosenMonth) {
        row = chosenRow;
        month = chosenMonth;
        CalendarGrid grid = grid();
        follow(canvas.getVerticalBar(), row, grid.rowsSeen());
        follow(canvas.getHorizontalBar(), Math.max(0, month), grid.monthsSeen());
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        canvas.redraw();
        chosen.run();
    }

    private static void follow(ScrollBar bar, int index, int seen) {
        if (index < bar.getSelection()) {
            bar.setSelection(index);
        } else if (index >= bar.getSelection() + seen) {
            bar.setSelection(index - seen + 1);
        }
    }

    /** The source in whose row the cursor stands. */
    Optional<SourceCoverage> source() {
        return row < sources.size() ? Optional.of(sources.get(row)) : Optional.empty();
    }

    /** The month in which the cursor stands. */
    Optional<MonthCoverage> month() {
        return source().filter(one -> month >= 0 && month < one.months().size()).map(one -> one.months().get(month));
    }

    /** What a cell says. */
    String text(int atRow, int atMonth) {
        return SignColumn.sign(sources.get(atRow).months().get(atMonth).coverage());
    }

    int rows() {
        return sources.size();
    }

    void focus() {
        canvas.setFocus();
    }

    Control control() {
        return canvas;
    }

    /** Where a cell is drawn, for tests. */
    Rectangle place(int atRow, int atMonth) {
        return grid().cell(atRow, atMonth);
    }
}
