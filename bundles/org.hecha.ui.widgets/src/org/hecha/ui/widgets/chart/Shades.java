package org.hecha.ui.widgets.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;

import org.hecha.ui.widgets.Palette;

/**
 * The colours of a chart, taken from the window's by their meaning. Series differ by their pattern, too: solid, hatched,
 * dotted, hatched the other way, so that nobody needs to tell colours apart.
 */
record Shades(Palette palette) {

    private static final int TILE = 8;

    Color paper() {
        return awt(palette.paper());
    }

    Color ink() {
        return awt(palette.ink());
    }

    Color muted() {
        return awt(palette.muted());
    }

    Color grid() {
        return awt(palette.head());
    }

    Color limit() {
        return awt(palette.bad());
    }

    /** Colour of a series, plain, for lines and outlines. */
    Color colour(int series) {
        return switch (series % 4) {
            case 0 -> awt(palette.focus());
            case 1 -> awt(palette.warn());
            case 2 -> awt(palette.good());
            default -> awt(palette.muted());
        };
    }

    /** What fills the bars of a series. */
    Paint fill(int series) {
        return series % 4 == 0 ? colour(0) : pattern(series % 4);
    }

    private Paint pattern(int kind) {
        BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = tile.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(paper());
            g.fillRect(0, 0, TILE, TILE);
            g.setColor(colour(kind));
            g.setStroke(new BasicStroke(kind == 3 ? 1f : 1.8f));
            if (kind == 2) {
                g.fillOval(1, 1, 3, 3);
                g.fillOval(5, 5, 3, 3);
            } else {
                boolean rising = kind == 1;
                for (int from = -TILE; from <= TILE; from += TILE) {
                    g.drawLine(from, rising ? TILE : 0, from + TILE, rising ? 0 : TILE);
                }
            }
        } finally {
            g.dispose();
        }
        return new TexturePaint(tile, new Rectangle(0, 0, TILE, TILE));
    }

    private static Color awt(org.eclipse.swt.graphics.Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
