package org.hecha.ui.widgets;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a heading and, where the rows are sorted by it, an arrow upwards or downwards. Owns no resource. */
final class HeadingPainter extends TextPainter {

    private static final int GAP = 6;
    private static final int ARROW = 8;

    private final GridSorting sorting;

    HeadingPainter(GridSorting sorting) {
        super(false, false, 0);
        this.sorting = sorting;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Color background = gc.getBackground();
        Color own = getBackgroundColour(cell, registry);
        if (own != null) {
            gc.setBackground(own);
            gc.fillRectangle(bounds);
        }
        GridSorting.Direction direction = sorting.of(cell.getColumnIndex());
        int taken = 0;
        if (direction != null) {
            taken = ARROW + GAP;
            int x = bounds.x + bounds.width - taken;
            int middle = bounds.y + bounds.height / 2;
            int tip = direction == GridSorting.Direction.ASCENDING ? -ARROW / 2 : ARROW / 2;
            gc.setBackground(Palette.now().focus());
            gc.fillPolygon(new int[] {x, middle - tip / 2, x + ARROW, middle - tip / 2, x + ARROW / 2, middle + tip});
        }
        gc.setBackground(background);
        super.paintCell(cell, gc, new Rectangle(bounds.x + GAP, bounds.y, Math.max(0, bounds.width - 2 * GAP - taken),
                bounds.height), registry);
    }
}
