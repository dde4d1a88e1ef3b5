package org.hecha.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Headings, paragraphs and tables, one below the other. Not thread-safe. */
final class Flow {

    private static final float BODY = 10;
    private static final float CELL = 8.5f;
    private static final float LEADING = 1.45f;
    private static final float PAD = 3;

    private final Sheet sheet;
    private final LineBreaker breaker;
    private final List<Heading> headings = new ArrayList<>();

    Flow(Sheet sheet) {
        this.sheet = sheet;
        this.breaker = new LineBreaker(sheet);
    }

    void title(String text) throws IOException {
        lines(text, 20, 1.4f);
        sheet.down(10);
    }

    void heading(String text) {
        headings.add(new Heading(text, 14, 14, true));
    }

    void subheading(String text) {
        headings.add(new Heading(text, 11.5f, 8, false));
    }

    void paragraph(String text) throws IOException {
        begin(3 * BODY * LEADING);
        lines(text, BODY, LEADING);
        sheet.down(5);
    }

    /** A heading that waits for what follows, so that it never stands alone at the foot of a page. */
    private record Heading(String text, float size, float above, boolean ruled) {
    }

    /** Writes the headings that wait, on the page on which {@code height} more can be written. */
    private void begin(float height) throws IOException {
        float all = height;
        for (Heading heading : headings) {
            all += heading.above + breaker.lines(heading.text, Sheet.WIDTH, heading.size).size() * heading.size * LEADING + 8;
        }
        if (!headings.isEmpty()) {
            sheet.room(Math.min(all, Sheet.HEIGHT));
        }
        for (Heading heading : headings) {
            sheet.down(heading.above);
            lines(heading.text, heading.size, LEADING);
            if (heading.ruled) {
                sheet.rule(0, 1, Sheet.WIDTH, 0.8f);
            }
            sheet.down(heading.ruled ? 8 : 4);
        }
        headings.clear();
    }

    /** Writes what still waits; nothing comes after it. */
    void end() throws IOException {
        begin(0);
    }

    private void lines(String text, float size, float leading) throws IOException {
        for (String line : breaker.lines(text, Sheet.WIDTH, size)) {
            sheet.room(size * leading);
            sheet.text(line, 0, 0, size);
            sheet.down(size * leading);
        }
    }

    /**
     * A table over the full width; the header is repeated on each page, a row is never split unless it is taller than
     * a page.
     *
     * @param shares widths of the columns in relation to each other
     * @param right columns set flush right
     */
    void table(List<String> header, List<List<String>> rows, float[] shares, List<Integer> right) throws IOException {
        float[] widths = widths(shares);
        Row head = row(header, widths);
        float first = rows.isEmpty() ? 0 : row(rows.get(0), widths).height;
        float start = Math.min(head.height + first, Sheet.HEIGHT);
        begin(start);
        sheet.room(start);
        draw(head, widths, right, true);
        for (List<String> cells : rows) {
            for (Row row : row(cells, widths).parts(Sheet.HEIGHT - head.height)) {
                if (sheet.room(row.height)) {
                    draw(head, widths, right, true);
                }
                draw(row, widths, right, false);
            }
        }
        sheet.down(8);
    }

    private record Row(List<List<String>> cells, float height) {

        /** The row itself, or as many rows as it takes where it alone is higher than a page. */
        List<Row> parts(float most) {
            int fit = (int) ((most - 2 * PAD) / (CELL * LEADING));
            int count = cells.stream().mapToInt(List::size).max().orElse(0);
            if (count <= fit) {
                return List.of(this);
            }
            List<Row> parts = new ArrayList<>();
            for (int from = 0; from < count; from += fit) {
                int start = from;
                int end = Math.min(from + fit, count);
                parts.add(new Row(cells.stream().map(c -> c.subList(Math.min(start, c.size()), Math.min(end, c.size()))).toList(),
                        (end - start) * CELL * LEADING + 2 * PAD));
            }
            return parts;
        }
    }

    private Row row(List<String> cells, float[] widths) throws IOException {
        List<List<String>> broken = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = breaker.lines(cells.get(i), widths[i] - 2 * PAD, CELL);
            broken.add(lines);
            most = Math.max(most, lines.size());
        }
        return new Row(broken, most * CELL * LEADING + 2 * PAD);
    }

    private void draw(Row row, float[] widths, List<Integer> right, boolean head) throws IOException {
        if (head) {
            sheet.shade(0, 0, Sheet.WIDTH, row.height);
        }
        float x = 0;
        for (int i = 0; i < widths.length; i++) {
            float at = PAD;
            for (String line : row.cells.get(i)) {
                float indent = right.contains(i) ? widths[i] - PAD - sheet.width(line, CELL) : PAD;
                sheet.text(line, x + indent, at, CELL);
                at += CELL * LEADING;
            }
            x += widths[i];
        }
        sheet.down(row.height);
        sheet.rule(0, 0, Sheet.WIDTH, 0.3f);
    }

    private static float[] widths(float[] shares) {
        float sum = 0;
        for (float share : shares) {
            sum += share;
        }
        float[] widths = new float[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = shares[i] / sum * Sheet.WIDTH;
        }
        return widths;
    }
}
