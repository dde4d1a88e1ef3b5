package org.hecha.ui.widgets.chart;

import java.awt.BasicStroke;
import java.awt.Font;
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
    private static final double LEAST = 0.25;

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

    /** Where the axis must end so that the words behind the bars stand on it, too. */
    double reach(Graphics2D g, Rectangle2D area) {
        EndWords words = words(g, area);
        double reach = bars.end().map(BigDecimal::doubleValue).orElse(0.0);
        for (Bar bar : bars.bars()) {
            // Words that need nearly everything are let stand upon the bar, on paper of their own.
            double left = Math.max(area.getWidth() * LEAST, area.getWidth() - GAP - 2 - words.width(g, bar.said()));
            reach = Math.max(reach, end(bar).doubleValue() * area.getWidth() / left);
        }
        return reach;
    }

    private EndWords words(Graphics2D g, Rectangle2D area) {
        return EndWords.fitting(g, font, bars.bars().stream().map(Bar::said).toList(), area.getWidth(),
                area.getHeight() / Math.max(1, bars.bars().size()));
    }

    /** Writes the words of each bar behind its end; the library loses them where the last part of a stack is nothing. */
    void write(Graphics2D g, CategoryPlot plot, Rectangle2D area) {
        EndWords words = words(g, area);
        for (int row = 0; row < bars.bars().size(); row++) {
            Bar bar = bars.bars().get(row);
            double x = plot.getRangeAxis().valueToJava2D(end(bar).doubleValue(), area, RectangleEdge.BOTTOM) + GAP;
            double middle = plot.getDomainAxis().getCategoryMiddle(row, bars.bars().size(), area, RectangleEdge.LEFT);
            words.write(g, shades, bar.said(), Math.min(x, Math.max(area.getX(), area.getMaxX() - words.width(g, bar.said()))), middle);
        }
    }

    private BigDecimal end(Bar bar) {
        BigDecimal start = BigDecimal.ZERO;
        return bars.stacked() ? bar.values().stream().reduce(start, BigDecimal::add)
                : bar.values().stream().reduce(start, BigDecimal::max);
    }
}
