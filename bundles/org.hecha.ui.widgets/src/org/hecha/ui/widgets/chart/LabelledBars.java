package org.hecha.ui.widgets.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;

/** Bars without shadow or shine, each with its own words at its end. */
record LabelledBars(Bars bars, Shades shades, Font font) {

    private static final double WIDEST = 0.28;
    private static final int GAP = 5;

    BarRenderer renderer() {
        BarRenderer renderer = bars.stacked() ? new StackedBarRenderer() : new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setMaximumBarWidth(bars.bars().size() == 1 && !bars.limits().isEmpty() ? 0.5 : WIDEST);
        renderer.setItemMargin(0.05);
        for (int series = 0; series < bars.series().size(); series++) {
            renderer.setSeriesPaint(series, shades.fill(series));
            renderer.setSeriesOutlinePaint(series, shades.colour(series));
            renderer.setSeriesOutlineStroke(series, new BasicStroke(1f));
        }
        return renderer;
    }

    /** Writes the words of each bar behind its end; the library loses them where the last part of a stack is nothing. */
    void write(Graphics2D g, CategoryPlot plot, Rectangle2D area) {
        g.setFont(font);
        g.setColor(shades.ink());
        FontMetrics metrics = g.getFontMetrics();
        for (int row = 0; row < bars.bars().size(); row++) {
            Bar bar = bars.bars().get(row);
            double x = plot.getRangeAxis().valueToJava2D(end(bar).doubleValue(), area, RectangleEdge.BOTTOM) + GAP;
            double middle = plot.getDomainAxis().getCategoryMiddle(row, bars.bars().size(), area, RectangleEdge.LEFT);
            double inside = Math.min(x, Math.max(area.getX(), area.getMaxX() - metrics.stringWidth(bar.said())));
            g.drawString(bar.said(), (float) inside, (float) (middle + (metrics.getAscent() - metrics.getDescent()) / 2.0));
        }
    }

    private BigDecimal end(Bar bar) {
        BigDecimal start = BigDecimal.ZERO;
        return bars.stacked() ? bar.values().stream().reduce(start, BigDecimal::add)
                : bar.values().stream().reduce(start, BigDecimal::max);
    }
}
