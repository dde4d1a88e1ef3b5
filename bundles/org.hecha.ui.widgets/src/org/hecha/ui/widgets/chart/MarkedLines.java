package org.hecha.ui.widgets.chart;

import java.awt.BasicStroke;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Lines that differ by the shape of their points and the dashes between, and not by colour alone. */
record MarkedLines(int count, Shades shades) {

    private static final float[][] DASHES = {null, {8f, 4f}, {2f, 3f}, {8f, 3f, 2f, 3f}};

    CategoryItemRenderer renderer() {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer();
        for (int line = 0; line < count; line++) {
            renderer.setSeriesPaint(line, shades.colour(line));
            renderer.setSeriesStroke(line, new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f,
                    DASHES[line % DASHES.length], 0f));
            renderer.setSeriesShape(line, shape(line % 4));
        }
        return renderer;
    }

    private static Shape shape(int kind) {
        return switch (kind) {
            case 0 -> new Ellipse2D.Double(-4, -4, 8, 8);
            case 1 -> new Rectangle2D.Double(-4, -4, 8, 8);
            case 2 -> new Polygon(new int[] {-5, 5, 0}, new int[] {4, 4, -5}, 3);
            default -> new Polygon(new int[] {-5, 0, 5, 0}, new int[] {0, -5, 0, 5}, 4);
        };
    }
}
