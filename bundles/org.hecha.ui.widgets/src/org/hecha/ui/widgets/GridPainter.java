package org.hecha.ui.widgets;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a cell: background, bar of its share, image, text; before the title of a group the sign that folds it. Owns no resource. */
final class GridPainter<R> extends TextPainter {

    /** Width of the sign that folds a group, with the room beside it. */
    static final int FOLD = 16;
    private static final int GAP = 6;
    private static final int INDENT = 14;
    private static final int SIGN = 8;

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
        int line = cell.getRowIndex();
        if (line < data.getRowCount()) {
            if (data.isTitle(cell.getColumnIndex(), line)) {
                inner = paintFold(data.group(line), gc, inner);
            } else {
                Column<R> column = data.column(cell.getColumnIndex());
                R row = data.row(line);
                paintBar(column, row, gc, bounds);
                if (data.isIndented(cell.getColumnIndex(), line)) {
                    int taken = data.lines().depth() * INDENT;
                    inner = new Rectangle(inner.x + taken, inner.y, Math.max(0, inner.width - taken), inner.height);
                }
                inner = paintImage(column, row, gc, inner);
            }
        }
        gc.setBackground(background);
        super.paintCell(cell, gc, inner, registry);
    }

    /** How far the title of a group is moved to the right. */
    static int indent(GridLines.Group group) {
        return group.level() * INDENT;
    }

    private static Rectangle paintFold(GridLines.Group group, GC gc, Rectangle inner) {
        int x = inner.x + indent(group);
        int middle = inner.y + inner.height / 2;
        gc.setBackground(Palette.now().muted());
        int half = SIGN / 2;
        gc.fillPolygon(group.folded() ? new int[] {x, middle - half, x + half + 1, middle, x, middle + half}
                : new int[] {x, middle - half / 2, x + SIGN, middle - half / 2, x + half, middle + half});
        int taken = x - inner.x + FOLD;
        return new Rectangle(inner.x + taken, inner.y, Math.max(0, inner.width - taken), inner.height);
    }

    private void paintBar(Column<R> column, R row, GC gc, Rectangle bounds) {
        Double share = column.share() == null ? null : column.share().apply(row);
        if (share != null && share > 0) {
            gc.setBackground(Palette.now().bar());
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
