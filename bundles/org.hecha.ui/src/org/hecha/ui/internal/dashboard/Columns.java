package org.hecha.ui.internal.dashboard;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Equal columns, as many as have room; what does not stand beside each other goes to further rows, spread evenly. */
final class Columns extends Layout {

    private static final int GAP = 6;

    private final int leastWidth;
    private final int leastHeight;

    /** As wide and as high as the children ask for. */
    Columns() {
        this(0, 0);
    }

    /** @param leastWidth of a column; @param leastHeight of a row */
    Columns(int leastWidth, int leastHeight) {
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
    }

    private int columns(Control[] children, int width) {
        int least = leastWidth > 0 ? leastWidth
                : Arrays.stream(children).mapToInt(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(1);
        int fitting = width == SWT.DEFAULT ? children.length : Math.max(1, (width + GAP) / (Math.max(1, least) + GAP));
        int rows = rows(children.length, Math.min(fitting, children.length));
        return rows(children.length, rows);
    }

    private static int rows(int count, int columns) {
        return (count + columns - 1) / Math.max(1, columns);
    }

    private static int share(int width, int columns) {
        return (width - GAP * (columns - 1)) / columns;
    }

    private int rowHeight(Control[] children, int share) {
        return leastHeight > 0 ? leastHeight
                : Arrays.stream(children).mapToInt(child -> child.computeSize(share, SWT.DEFAULT).y).max().orElse(0);
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flush) {
        Control[] children = composite.getChildren();
        int columns = Math.max(1, columns(children, width));
        int wide = width != SWT.DEFAULT ? width
                : Arrays.stream(children).mapToInt(child -> Math.max(leastWidth, child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)).max().orElse(0);
        int rows = rows(children.length, columns);
        int high = height != SWT.DEFAULT ? height : rows * (rowHeight(children, share(wide, columns)) + GAP) - GAP;
        return new Point(wide, Math.max(0, high));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Control[] children = composite.getChildren();
        Rectangle area = composite.getClientArea();
        int columns = Math.max(1, columns(children, area.width));
        int rows = Math.max(1, rows(children.length, columns));
        int wide = share(area.width, columns);
        int high = (area.height - GAP * (rows - 1)) / rows;
        for (int i = 0; i < children.length; i++) {
            children[i].setBounds(area.x + i % columns * (wide + GAP), area.y + i / columns * (high + GAP), wide, high);
        }
    }
}
