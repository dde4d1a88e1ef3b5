package org.hecha.ui.fieldwork.internal.coverage;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * Where the cells of the calendar stand; all lengths follow the font. Immutable.
 *
 * @param name width of the names
 * @param month width of a month
 * @param line height of a row and of the head
 * @param firstRow the row at the top
 * @param firstMonth the month at the left
 */
record CalendarGrid(int name, int month, int line, int firstRow, int firstMonth, Rectangle area) {

    private static final int NAME_IN_CHARACTERS = 26;

    static CalendarGrid of(Canvas canvas, int months) {
        GC gc = new GC(canvas);
        try {
            Rectangle area = canvas.getClientArea();
            int name = Math.min(gc.textExtent("m").x * NAME_IN_CHARACTERS, Math.max(1, area.width / 3)); //$NON-NLS-1$
            int least = gc.textExtent("00-00").x * 5 / 4; //$NON-NLS-1$
            int month = months == 0 ? least : Math.max(least, Math.min(2 * least, (area.width - name) / months));
            return new CalendarGrid(name, month, gc.getFontMetrics().getHeight() * 3 / 2, canvas.getVerticalBar().getSelection(),
                    canvas.getHorizontalBar().getSelection(), area);
        } finally {
            gc.dispose();
        }
    }

    int rowsSeen() {
        return Math.max(1, area.height / line - 1);
    }

    int monthsSeen() {
        return Math.max(1, (area.width - name) / month);
    }

    int rowAt(int y) {
        return y < line ? -1 : firstRow + y / line - 1;
    }

    /** -1 for the names. */
    int monthAt(int x) {
        return x < name ? -1 : firstMonth + (x - name) / month;
    }

    /** @param atRow -1 for the head @param atMonth -1 for the names */
    Rectangle cell(int atRow, int atMonth) {
        int y = atRow < 0 ? 0 : (atRow - firstRow + 1) * line;
        return atMonth < 0 ? new Rectangle(0, y, name, line) : new Rectangle(name + (atMonth - firstMonth) * month, y, month, line);
    }
}
