package org.hecha.ui.formula;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** A piece of a drawn formula. It knows its size above and below the line on which the signs stand. */
abstract class Box {

    int width;
    int above;
    int below;

    /** Draws it with its line at {@code y}. */
    abstract void paint(GC gc, int x, int y);

    final int height() {
        return above + below;
    }

    /** Words in one font. */
    static final class Words extends Box {

        private final String text;
        private final Font font;
        private final Color ink;
        private final int shift;

        /** @param shift how far below the line they stand; negative above it */
        Words(GC gc, String text, Font font, Color ink, int shift) {
            this.text = text;
            this.font = font;
            this.ink = ink;
            this.shift = shift;
            gc.setFont(font);
            Point extent = gc.textExtent(text);
            width = extent.x;
            above = Math.max(0, extent.y / 2 - shift);
            below = Math.max(0, extent.y - extent.y / 2 + shift);
        }

        @Override
        void paint(GC gc, int x, int y) {
            gc.setFont(font);
            gc.setForeground(ink);
            gc.drawText(text, x, y - gc.textExtent(text).y / 2 + shift, true);
        }
    }

    /** Things side by side. */
    static final class Row extends Box {

        private final List<Box> parts;

        Row(List<Box> parts) {
            this.parts = List.copyOf(parts);
            for (Box part : parts) {
                width += part.width;
                above = Math.max(above, part.above);
                below = Math.max(below, part.below);
            }
        }

        List<Box> parts() {
            return parts;
        }

        @Override
        void paint(GC gc, int x, int y) {
            int left = x;
            for (Box part : parts) {
                part.paint(gc, left, y);
                left += part.width;
            }
        }
    }

    /** One thing over another, a line between. */
    static final class Fraction extends Box {

        private static final int GAP = 3;

        private final Box over;
        private final Box under;
        private final Color ink;

        Fraction(Box over, Box under, Color ink) {
            this.over = over;
            this.under = under;
            this.ink = ink;
            width = Math.max(over.width, under.width) + 2 * GAP;
            above = over.height() + GAP;
            below = under.height() + GAP;
        }

        @Override
        void paint(GC gc, int x, int y) {
            over.paint(gc, x + (width - over.width) / 2, y - GAP - over.below);
            under.paint(gc, x + (width - under.width) / 2, y + GAP + under.above);
            gc.setForeground(ink);
            gc.drawLine(x, y, x + width - 1, y);
        }
    }
}
