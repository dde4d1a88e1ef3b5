package org.hecha.ui.widgets;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a cell: background, bar of its share, image, text. Owns no resource. */
final class GridPainter<R> extends TextPainter {

    private static final int GAP = 6;
    private static final Color BAR = new Color(0xC3, 0xDC, 0xF2);

    private final GridData<R> data;

    GridPainter(GridData<R> data) {
        super(false, false, 0);
        this.data = data;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Rectangle inner = new Rectangle(bounds.x + GAP, bounds.y, bounds.width - 2 * GAP, bounds.height);
        Color background = gc.getBackground();
        Color own = getBackgroundColour(cell, registry);
        if (own != null) {
            gc.setBackground(own);
            gc.fillRectangle(bounds);
        }
        if (cell.getRowIndex() < data.getRowCount()) {
            Column<R> column = data.column(cell.getColumnIndex());
            R row = data.row(cell.getRowIndex());
            paintBar(column, row, gc, bounds);
            inner = paintImage(column, row, gc, inner);
        }
        gc.setBackground(background);
        super.paintCell(cell, gc, inner, registry);
    }

    private void paintBar(Column<R> column, R row, GC gc, Rectangle bounds) {
        Double share = column.share() == null ? null : column.share().apply(row);
        if (share != null && share > 0) {
            gc.setBackground(BAR);
            int width = (int) Math.round((bounds.width - 4) * Math.min(1, share));
            gc.fillRectangle(bounds.x + 2, bounds.y + 3, Math.max(1, width), bounds.height - 6);
        }
    }

    private Rectangle paintImage(Column<R> column, R row, GC gc, Rectangle inner) {
        Image image = column.image() == null ? null : column.image().apply(row);
        if (image == null) {
            return inner;
        }
        Rectangle size = image.getBounds();
        gc.drawImage(image, inner.x, inner.y + (inner.height - size.height) / 2);
        int taken = size.width + GAP;
        return new Rectangle(inner.x + taken, inner.y, inner.width - taken, inner.height);
    }
}
