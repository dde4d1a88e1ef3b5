package org.hecha.ui.fieldwork.internal.coverage;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.Palette;
import org.hecha.verification.evidence.MonthCoverage;
import org.hecha.verification.evidence.SourceCoverage;

/**
 * Sources against months, made row by row as they are seen. The arrow keys move from cell to cell; a double click or Enter
 * leads to the evidence. UI thread; goes with its parent.
 */
final class CalendarTable {

    private static final Speech SPEECH = Speech.of(CalendarTable.class);
    private static final int NAME = 190;

    private final Table table;
    private final TableCursor cursor;
    private final Runnable repaint;
    private List<YearMonth> months = List.of();
    private List<SourceCoverage> sources = List.of();

    /** @param chosen told when another cell was chosen @param opened told when one was double-clicked, or Enter pressed */
    CalendarTable(Composite parent, String name, Runnable chosen, Runnable opened) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        cursor = new TableCursor(table, SWT.NONE);
        cursor.addSelectionListener(SelectionListener.widgetSelectedAdapter(moved -> chosen.run()));
        cursor.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(entered -> opened.run()));
        cursor.addListener(SWT.MouseDoubleClick, clicked -> opened.run());
        cursor.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = source().map(row -> name + ": " + CoveragePart.name(row) + month() //$NON-NLS-1$
                        .map(one -> " " + one.month() + " " + SignColumn.sign(one.coverage())).orElse("")).orElse(name); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        });
        repaint = () -> {
            if (!table.isDisposed()) {
                table.clearAll();
            }
        };
        Palette.onChange(repaint);
        table.addDisposeListener(gone -> Palette.forget(repaint));
    }

    private void fill(TableItem item, int index) {
        SourceCoverage source = sources.get(index);
        item.setText(0, CoveragePart.name(source));
        for (int i = 0; i < source.months().size() && i + 1 < table.getColumnCount(); i++) {
            item.setText(i + 1, SignColumn.sign(source.months().get(i).coverage()));
            item.setForeground(i + 1, SignColumn.colour(source.months().get(i).coverage()));
        }
    }

    /** Shows another calendar; the cursor stays where it is. */
    void show(List<YearMonth> shownMonths, List<SourceCoverage> shown) {
        int row = cursor.getRow() == null ? 0 : table.indexOf(cursor.getRow());
        int column = Math.max(0, cursor.getColumn());
        if (!months.equals(shownMonths) || table.getColumnCount() == 0) {
            months = List.copyOf(shownMonths);
            for (TableColumn old : table.getColumns()) {
                old.dispose();
            }
            column(SPEECH.say("source"), NAME, SWT.LEFT); //$NON-NLS-1$
            int width = width();
            months.forEach(month -> column(month.toString().substring(2), width, SWT.CENTER));
        }
        sources = List.copyOf(shown);
        table.setItemCount(sources.size());
        table.clearAll();
        if (!sources.isEmpty()) {
            cursor.setSelection(Math.min(row, sources.size() - 1), Math.min(column, months.size()));
        }
    }

    private int width() {
        GC gc = new GC(table);
        try {
            return gc.textExtent("00-00").x * 3 / 2; //$NON-NLS-1$
        } finally {
            gc.dispose();
        }
    }

    private void column(String title, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
    }

    /** Puts the cursor into the row of a source. */
    void select(String sourceId) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).sourceId().equals(sourceId)) {
                cursor.setSelection(i, Math.max(0, cursor.getColumn()));
            }
        }
    }

    /** Puts the cursor into a cell, as a click does. @param month -1 for the name of the source */
    void choose(int row, int month) {
        cursor.setSelection(row, month + 1);
        cursor.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** The source in whose row the cursor stands. */
    Optional<SourceCoverage> source() {
        return cursor.getRow() == null || sources.isEmpty() ? Optional.empty() : Optional.of(sources.get(table.indexOf(cursor.getRow())));
    }

    /** The month in which the cursor stands. */
    Optional<MonthCoverage> month() {
        int month = cursor.getColumn() - 1;
        return source().filter(one -> month >= 0 && month < one.months().size()).map(one -> one.months().get(month));
    }

    /** What a cell says. */
    String text(int row, int month) {
        return table.getItem(row).getText(month + 1);
    }

    int rows() {
        return table.getItemCount();
    }

    void focus() {
        cursor.setFocus();
    }

    Control control() {
        return table;
    }
}
