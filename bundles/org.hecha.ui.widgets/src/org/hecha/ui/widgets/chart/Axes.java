package org.hecha.ui.widgets.chart;

import java.awt.Font;
import java.math.BigDecimal;
import java.util.stream.Stream;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;

/** The axes of diagrams: names along the one, numbers along the other. */
record Axes(Shades shades, Font font) {

    private static final float SMALLER = 0.9f;

    CategoryAxis labels() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(shades.ink());
        axis.setAxisLinePaint(shades.muted());
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelWidthRatio(0.4f);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        axis.setCategoryMargin(0.25);
        return axis;
    }

    /** @param shown the numbers of the diagram, which decide in thousands or millions of what it counts */
    NumberAxis numbers(String unit, Stream<BigDecimal> shown) {
        Magnitude magnitude = Magnitude.of(shown.map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max));
        String label = magnitude.name(unit, font);
        NumberAxis axis = new NumberAxis(label.isEmpty() ? null : label);
        axis.setNumberFormatOverride(magnitude.format());
        axis.setTickLabelFont(font.deriveFont(font.getSize2D() * SMALLER));
        axis.setTickLabelPaint(shades.muted());
        axis.setLabelFont(font.deriveFont(font.getSize2D() * SMALLER));
        axis.setLabelPaint(shades.muted());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAutoRangeIncludesZero(true);
        return axis;
    }
}
