package org.hecha.ui.fieldwork.internal.coverage;

import java.time.YearMonth;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.hecha.ui.widgets.Palette;
import org.hecha.verification.evidence.Coverage;
import org.hecha.verification.evidence.SourceCoverage;

/** Paints the cells of the calendar that are seen. Used once. */
final class CalendarPainter {

    private static final int TINT = 48;
    private static final int SOLID = 255;

    private final GC gc;
    private final CalendarGrid grid;
    private final List<YearMonth> months;
    private final List<SourceCoverage> sources;
    private final Palette colours = Palette.now();

    CalendarPainter(GC gc, CalendarGrid grid, List<YearMonth> months, List<SourceCoverage> sources) {
        this.gc = gc;
        this.grid = grid;
        this.months = months;
        this.sources = sources;
    }

    void paint(int row, int month, boolean focused) {
        gc.setBackground(colours.paper());
        gc.fillRectangle(grid.area());
        int lastRow = Math.min(sources.size() - 1, grid.firstRow() + grid.rowsSeen());
        int lastMonth = Math.min(months.size() - 1, grid.firstMonth() + grid.monthsSeen());
        for (int r = grid.firstRow(); r <= lastRow; r++) {
            for (int m = grid.firstMonth(); m <= lastMonth; m++) {
                cell(grid.cell(r, m), sources.get(r).months().get(m).coverage());
            }
            name(grid.cell(r, -1), CoveragePart.name(sources.get(r)), r == row);
        }
        for (int m = grid.firstMonth(); m <= lastMonth; m++) {
            head(grid.cell(-1, m), months.get(m).toString().substring(2));
        }
        head(grid.cell(-1, -1), ""); //$NON-NLS-1$
        if (row >= grid.firstRow() && row <= lastRow) {
            Rectangle chosen = grid.cell(row, month);
            gc.setForeground(colours.focus());
            gc.setLineWidth(focused ? 2 : 1);
            gc.drawRectangle(chosen.x + 1, chosen.y + 1, chosen.width - 3, chosen.height - 3);
            gc.setLineWidth(1);
        }
    }

    private void cell(Rectangle place, Coverage coverage) {
        if (coverage != Coverage.NOT_APPLICABLE) {
            gc.setBackground(SignColumn.colour(coverage));
            gc.setAlpha(TINT);
            gc.fillRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 2);
            gc.setAlpha(SOLID);
        }
        gc.setForeground(SignColumn.colour(coverage));
        middle(place, SignColumn.sign(coverage));
    }

    private void head(Rectangle place, String text) {
        gc.setBackground(colours.head());
        gc.fillRectangle(place);
        gc.setForeground(colours.ink());
        middle(place, text);
    }

    private void middle(Rectangle place, String text) {
        gc.drawText(text, place.x + (place.width - gc.textExtent(text).x) / 2, place.y + (place.height - gc.textExtent(text).y) / 2,
                SWT.DRAW_TRANSPARENT);
    }

    private void name(Rectangle place, String text, boolean chosen) {
        gc.setBackground(chosen ? colours.beside() : colours.paper());
        gc.fillRectangle(place);
        gc.setForeground(colours.ink());
        gc.setClipping(place);
        gc.drawText(text, place.x + place.height / 4, place.y + (place.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setClipping((Rectangle) null);
        gc.setForeground(colours.head());
        gc.drawLine(place.x, place.y + place.height - 1, place.x + place.width, place.y + place.height - 1);
    }
}
