package org.hecha.ui.widgets.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws diagrams off the screen. Touches no screen toolkit; any thread. */
final class Draughtsman {

    private static final BasicStroke DASHED = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f,
            new float[] {6f, 4f}, 0f);

    private final Shades shades;
    private final Font font;
    private final Axes axes;

    Draughtsman(Shades shades, Font font) {
        this.shades = shades;
        this.font = font;
        this.axes = new Axes(shades, font);
    }

    /**
     * @param width in points of the widget
     * @param height likewise
     * @param zoom pixels per hundred points
     */
    Drawing draw(Diagram diagram, int width, int height, int zoom) {
        double scale = zoom / 100.0;
        BufferedImage picture = new BufferedImage(Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.scale(scale, scale);
            ChartRenderingInfo told = new ChartRenderingInfo(null);
            JFreeChart chart = chart(diagram);
            Rectangle2D whole = new Rectangle2D.Double(0, 0, width, height);
            chart.draw(g, whole, told);
            if (!(diagram instanceof Bars bars)) {
                return new Drawing(picture, List.of());
            }
            LabelledBars labelled = new LabelledBars(bars, shades, font);
            double reach = labelled.reach(g, told.getPlotInfo().getDataArea());
            if (reach > 0) {
                // How much room the words need is known once the axes have taken theirs: it is drawn again.
                chart.getCategoryPlot().getRangeAxis().setUpperBound(reach);
                chart.draw(g, whole, told);
            }
            labelled.write(g, chart.getCategoryPlot(), told.getPlotInfo().getDataArea());
            return new Drawing(picture, spots(bars, chart, told, width));
        } finally {
            g.dispose();
        }
    }

    private JFreeChart chart(Diagram diagram) {
        CategoryPlot plot = diagram instanceof Bars bars ? bars(bars) : lines((Lines) diagram);
        diagram.limits().forEach(limit -> plot.addRangeMarker(marker(limit, diagram instanceof Bars), Layer.FOREGROUND));
        plot.setBackgroundPaint(shades.paper());
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(shades.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(shades.paper());
        chart.setPadding(new RectangleInsets(4, 4, 4, 8));
        boolean parted = diagram instanceof Bars bars && bars.stacked() && bars.limits().isEmpty();
        if (plot.getDataset().getRowCount() > 1 || parted) {
            chart.addSubtitle(legend(plot));
        }
        return chart;
    }

    private LegendTitle legend(CategoryPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(font);
        legend.setItemPaint(shades.ink());
        legend.setBackgroundPaint(shades.paper());
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        return legend;
    }

    private CategoryPlot bars(Bars bars) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < bars.bars().size(); row++) {
            for (int series = 0; series < bars.series().size(); series++) {
                data.addValue(bars.bars().get(row).values().get(series), new Key(series, bars.series().get(series)),
                        new Key(row, bars.bars().get(row).label()));
            }
        }
        NumberAxis numbers = axes.numbers(bars.unit(), 
                Stream.concat(bars.end().stream(), bars.bars().stream().flatMap(bar -> bar.values().stream())));
        bars.end().ifPresent(end -> numbers.setRange(0, end.doubleValue()));
        if (bars.bars().stream().flatMap(bar -> bar.values().stream()).allMatch(value -> value.stripTrailingZeros().scale() <= 0)) {
            numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        }
        CategoryAxis labels = axes.labels();
        if (!bars.limits().isEmpty() && bars.bars().size() == 1) {
            // The words of the limits stand above the bar, not upon it.
            labels.setLowerMargin(0.4);
        }
        CategoryPlot plot = new CategoryPlot(data, labels, numbers, new LabelledBars(bars, shades, font).renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        return plot;
    }

    private CategoryPlot lines(Lines lines) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int series = 0; series < lines.lines().size(); series++) {
            Line line = lines.lines().get(series);
            for (int point = 0; point < lines.points().size(); point++) {
                data.addValue(line.values().get(point).orElse(null), new Key(series, line.name()),
                        new Key(point, lines.points().get(point)));
            }
        }
        CategoryItemRenderer renderer = new MarkedLines(lines.lines().size(), shades).renderer();
        CategoryAxis axis = axes.labels();
        axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        NumberAxis numbers = axes.numbers(lines.unit(),
                lines.lines().stream().flatMap(line -> line.values().stream()).flatMap(Optional::stream));
        return new CategoryPlot(data, axis, numbers, renderer);
    }

    private ValueMarker marker(Limit limit, boolean lying) {
        ValueMarker marker = new ValueMarker(limit.at().doubleValue(), shades.limit(), DASHED);
        marker.setLabel(limit.label());
        marker.setLabelFont(font.deriveFont(font.getSize2D() * 0.9f));
        marker.setLabelPaint(shades.limit());
        marker.setLabelBackgroundColor(shades.paper());
        marker.setLabelAnchor(lying ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(lying ? TextAnchor.TOP_RIGHT : TextAnchor.BOTTOM_RIGHT);
        return marker;
    }

    /** A row takes clicks over its whole width, so that short bars and labels can be hit, too. */
    private static List<Drawing.Spot> spots(Bars bars, JFreeChart chart, ChartRenderingInfo told, int width) {
        Rectangle2D area = told.getPlotInfo().getDataArea();
        CategoryPlot plot = chart.getCategoryPlot();
        CategoryDataset data = plot.getDataset();
        List<Drawing.Spot> spots = new ArrayList<>();
        for (int row = 0; row < bars.bars().size(); row++) {
            double top = plot.getDomainAxis().getCategoryStart(row, data.getColumnCount(), area, RectangleEdge.LEFT);
            double end = plot.getDomainAxis().getCategoryEnd(row, data.getColumnCount(), area, RectangleEdge.LEFT);
            spots.add(new Drawing.Spot(row, new Rectangle(0, (int) top, width, (int) Math.ceil(end - top))));
        }
        return spots;
    }

    /** Two bars may have the same label and stay two. */
    record Key(int place, String label) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
