package org.hecha.ui.widgets.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How the words behind bars are written, alike for all bars of a diagram, so that they stand behind the end of their bars. */
record EndWords(Font font, Way way) {

    /** What is written of words with an arrow; what is left out is said when the mouse is over the bar. */
    enum Way {
        ONE_LINE, TWO_LINES, AFTER_ARROW
    }

    private static final String ARROW = " → "; //$NON-NLS-1$
    /** Bars keep at least a third of the width. */
    private static final double SHARE = 0.66;
    private static final float SMALLER = 0.82f;

    /** @param pitch height of a row */
    static EndWords fitting(Graphics2D g, Font font, List<String> words, double width, double pitch) {
        Font small = font.deriveFont(font.getSize2D() * SMALLER);
        return Arrays.stream(Way.values()).flatMap(way -> Stream.of(font, small).map(size -> new EndWords(size, way)))
                .filter(way -> way.isLow(g, pitch, words) && words.stream().allMatch(each -> way.width(g, each) <= width * SHARE))
                .findFirst().orElseGet(() -> new EndWords(small, Way.AFTER_ARROW));
    }

    private boolean isLow(Graphics2D g, double pitch, List<String> words) {
        return words.stream().allMatch(each -> lines(each).size() * line(g) <= pitch);
    }

    private int line(Graphics2D g) {
        FontMetrics metrics = g.getFontMetrics(font);
        return metrics.getAscent() + metrics.getDescent();
    }

    private List<String> lines(String words) {
        int arrow = words.indexOf(ARROW);
        if (arrow < 0 || way == Way.ONE_LINE) {
            return List.of(words);
        }
        String after = words.substring(arrow + 1);
        return way == Way.AFTER_ARROW ? List.of(after) : List.of(words.substring(0, arrow), after);
    }

    int width(Graphics2D g, String words) {
        return lines(words).stream().mapToInt(g.getFontMetrics(font)::stringWidth).max().orElse(0);
    }

    /** Writes with paper below, so that no bar and no mark lies behind the letters. */
    void write(Graphics2D g, Shades shades, String words, double x, double middle) {
        List<String> lines = lines(words);
        double top = middle - lines.size() * line(g) / 2.0;
        g.setColor(shades.paper());
        g.fill(new Rectangle2D.Double(x - 2, top, width(g, words) + 4, lines.size() * line(g)));
        g.setColor(shades.ink());
        g.setFont(font);
        for (int line = 0; line < lines.size(); line++) {
            g.drawString(lines.get(line), (float) x, (float) (top + line * line(g) + g.getFontMetrics(font).getAscent()));
        }
    }
}
