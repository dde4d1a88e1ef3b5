package org.hecha.ui.widgets.document;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.hecha.ui.widgets.Palette;

/** The words beside a mark, with the sign before them where something is wrong. Without state. */
final class MarkLabel {

    private static final int SIGN = 16;
    private static final int GAP = 3;

    private MarkLabel() {
    }

    /** How much room it takes. */
    static Point size(GC gc, Mark mark) {
        Point words = gc.textExtent(mark.label());
        int sign = mark.broken() ? SIGN + 2 * GAP : 0;
        return new Point(words.x + 2 * GAP + sign, Math.max(words.y, mark.broken() ? SIGN : 0) + 2);
    }

    /** @param ground colour of the tone @param ink colour of the words on it */
    static void paint(GC gc, Mark mark, int x, int y, Color ground, Color ink) {
        Point size = size(gc, mark);
        int sign = 0;
        gc.setBackground(ground);
        gc.fillRectangle(x, y, size.x, size.y);
        if (mark.broken()) {
            sign = SIGN + 2 * GAP;
            gc.setBackground(Palette.now().paper());
            gc.fillRectangle(x + 1, y + 1, sign - 2, size.y - 2);
            Rectangle image = mark.sign().getBounds();
            gc.drawImage(mark.sign(), 0, 0, image.width, image.height, x + GAP, y + (size.y - SIGN) / 2, SIGN, SIGN);
        }
        gc.setForeground(ink);
        gc.drawText(mark.label(), x + sign + GAP, y + (size.y - gc.textExtent(mark.label()).y) / 2, true);
    }
}
