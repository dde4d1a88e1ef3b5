package org.hecha.ui.fieldwork.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the chips stand: in rows as wide as there is room. All lengths follow the font. Immutable.
 *
 * @param places one per chip
 * @param shape side of a shape
 * @param size of the whole
 */
record ChipRows(List<Rectangle> places, int shape, Point size) {

    static final ChipRows NONE = new ChipRows(List.of(), 0, new Point(0, 0));

    static ChipRows of(GC gc, List<Chip> chips, boolean titled, int room) {
        int line = gc.getFontMetrics().getHeight();
        int shape = line * 4 / 5;
        int gap = Math.max(2, line / 5);
        int height = line + 2 * gap;
        List<Rectangle> places = new ArrayList<>();
        int x = 0;
        int y = 0;
        int widest = 0;
        for (Chip chip : chips) {
            int width = shape + 2 * gap + (titled ? gc.textExtent(chip.title()).x + 4 * gap : 0);
            if (x > 0 && x + width > room) {
                x = 0;
                y += height + gap;
            }
            places.add(new Rectangle(x, y, width, height));
            x += width + gap;
            widest = Math.max(widest, x - gap);
        }
        return new ChipRows(List.copyOf(places), shape, new Point(widest, chips.isEmpty() ? height : y + height));
    }

    int count() {
        return places.size();
    }

    Rectangle place(int index) {
        return places.get(index);
    }

    /** The chip at a point. */
    OptionalInt at(int x, int y) {
        return IntStream.range(0, places.size()).filter(i -> places.get(i).contains(x, y)).findFirst();
    }
}
