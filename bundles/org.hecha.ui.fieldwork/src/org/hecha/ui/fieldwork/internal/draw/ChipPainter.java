package org.hecha.ui.fieldwork.internal.draw;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.hecha.ui.widgets.Palette;

/** Paints one chip. Used once. */
final class ChipPainter {

    private final GC gc;
    private final Rectangle place;
    private final int side;
    private final Palette colours = Palette.now();

    ChipPainter(GC gc, Rectangle place, int side) {
        this.gc = gc;
        this.place = place;
        this.side = side;
    }

    void paint(Chip chip, boolean titled, boolean focused) {
        int round = place.height / 2;
        if (chip.next() || titled) {
            gc.setBackground(chip.next() ? colours.chosen() : colours.head());
            gc.fillRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, round, round);
        }
        if (chip.next() || focused) {
            gc.setForeground(colours.focus());
            gc.setLineWidth(focused ? 2 : 1);
            gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, round, round);
        }
        int gap = (place.height - side) / 2;
        int left = titled ? place.x + gap : place.x + (place.width - side) / 2;
        shape(chip.look(), left, place.y + gap);
        if (titled) {
            gc.setForeground(chip.look() == Chip.Look.OPEN && !chip.next() ? colours.muted() : colours.ink());
            int text = gc.textExtent(chip.title()).y;
            gc.drawText(chip.title(), left + side + gap, place.y + (place.height - text) / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    private void shape(Chip.Look look, int x, int y) {
        int s = side - 1;
        gc.setLineWidth(Math.max(1, side / 8));
        gc.setLineCap(SWT.CAP_ROUND);
        switch (look) {
            case OPEN -> ring(colours.muted(), x, y, s);
            case ACTIVE -> {
                ring(colours.focus(), x, y, s);
                gc.setBackground(colours.focus());
                gc.fillArc(x, y, s, s, 90, 180);
            }
            case DONE -> {
                gc.setForeground(colours.good());
                gc.setLineWidth(Math.max(2, side / 6));
                gc.drawPolyline(new int[] {x + s / 8, y + s / 2, x + s * 2 / 5, y + s * 7 / 8, x + s, y + s / 8});
            }
            case VOIDED -> {
                gc.setForeground(colours.bad());
                gc.setLineWidth(Math.max(2, side / 6));
                gc.drawLine(x + s / 8, y + s / 8, x + s * 7 / 8, y + s * 7 / 8);
                gc.drawLine(x + s * 7 / 8, y + s / 8, x + s / 8, y + s * 7 / 8);
            }
            case LATE -> {
                gc.setForeground(colours.warn());
                gc.drawPolygon(new int[] {x + s / 2, y + 1, x + s, y + s, x, y + s});
                gc.drawLine(x + s / 2, y + s * 2 / 5, x + s / 2, y + s * 2 / 3);
                gc.drawPoint(x + s / 2, y + s * 5 / 6);
            }
        }
    }

    private void ring(Color colour, int x, int y, int s) {
        gc.setForeground(colour);
        gc.drawOval(x, y, s, s);
    }
}
