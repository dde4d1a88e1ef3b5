package org.hecha.ui.review.internal.verdict;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.hecha.ui.widgets.Palette;

/** The one verdict, large: shape, word and colour, and one sentence below. UI thread. Owns its fonts. */
final class VerdictHead {

    private static final int GAP = 12;
    private static final double LARGE = 2.2;

    private final Canvas canvas;
    private final Font large;
    private final Runnable repaint;
    private Mark mark = Mark.NONE;
    private String word = ""; //$NON-NLS-1$
    private String sentence = ""; //$NON-NLS-1$

    VerdictHead(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        Display display = canvas.getDisplay();
        int height = (int) Math.round(display.getSystemFont().getFontData()[0].getHeight() * LARGE);
        large = FontDescriptor.createFrom(display.getSystemFont()).setHeight(height).setStyle(SWT.BOLD).createFont(display);
        repaint = this::recolour;
        Palette.onChange(repaint);
        canvas.addDisposeListener(gone -> {
            Palette.forget(repaint);
            large.dispose();
        });
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text();
            }
        });
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.heightHint = measure();
        canvas.setLayoutData(place);
        recolour();
    }

    private int measure() {
        GC gc = new GC(canvas);
        try {
            gc.setFont(large);
            int first = gc.getFontMetrics().getHeight();
            gc.setFont(canvas.getFont());
            return first + gc.getFontMetrics().getHeight() + 2 * GAP;
        } finally {
            gc.dispose();
        }
    }

    private void recolour() {
        canvas.setBackground(Palette.now().head());
        canvas.redraw();
    }

    void show(Mark shownMark, String shownWord, String shownSentence) {
        mark = shownMark;
        word = shownWord;
        sentence = shownSentence;
        canvas.setToolTipText(shownSentence);
        canvas.redraw();
    }

    /** What is said. */
    String text() {
        return word + ' ' + sentence;
    }

    private void paint(GC gc) {
        int height = canvas.getClientArea().height;
        int side = height - 2 * GAP;
        gc.setAntialias(SWT.ON);
        shape(gc, GAP, GAP, side);
        int left = side + 2 * GAP;
        gc.setFont(large);
        FontMetrics metrics = gc.getFontMetrics();
        gc.setForeground(mark.color());
        gc.drawText(word, left, GAP / 2, true);
        gc.setFont(canvas.getFont());
        gc.setForeground(Palette.now().ink());
        gc.drawText(sentence, left, GAP / 2 + metrics.getHeight() + GAP / 3, true);
    }

    /** A circle with a tick, a diamond with a question mark, an octagon with a cross. */
    private void shape(GC gc, int x, int y, int side) {
        gc.setBackground(mark.color());
        gc.setForeground(Palette.now().paper());
        gc.setLineWidth(Math.max(2, side / 9));
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        int half = side / 2;
        int third = side / 3;
        switch (mark) {
            case PASSED -> {
                gc.fillOval(x, y, side, side);
                gc.drawPolyline(new int[] {x + side / 4, y + half, x + half - side / 12, y + side * 2 / 3, x + side * 3 / 4, y + third});
            }
            case UNDECIDED -> {
                gc.fillPolygon(new int[] {x + half, y, x + side, y + half, x + half, y + side, x, y + half});
                gc.drawLine(x + half, y + third * 4 / 5, x + half, y + half + side / 12);
                gc.drawPoint(x + half, y + side * 7 / 10);
                gc.drawLine(x + half, y + side * 7 / 10, x + half, y + side * 7 / 10);
            }
            case FAILED -> {
                int cut = side * 3 / 10;
                gc.fillPolygon(new int[] {x + cut, y, x + side - cut, y, x + side, y + cut, x + side, y + side - cut, x + side - cut, y + side,
                    x + cut, y + side, x, y + side - cut, x, y + cut});
                gc.drawLine(x + third, y + third, x + side - third, y + side - third);
                gc.drawLine(x + side - third, y + third, x + third, y + side - third);
            }
            case NONE -> gc.drawRectangle(x, y, side, side);
        }
    }
}
