package org.hecha.ui.evidence.internal.view;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.hecha.ui.widgets.document.Mark;
import org.hecha.ui.widgets.document.PageRegion;
import org.hecha.ui.widgets.document.PageViewer;

/**
 * Where a region is seen on the canvas, found out from outside: the mouse is tried until a mark at that region answers. So
 * the test does not use the arithmetic that it tests.
 */
final class Seen {

    private static final int STEP = 2;

    private Seen() {
    }

    /** Left, top, right, bottom in pixels of the canvas. */
    static int[] box(PageViewer viewer, PageRegion region) {
        viewer.marks(List.of(new Mark("seek", region,
                Mark.Tone.NOTE, "seek")), null);
        Canvas canvas = (Canvas) viewer.target();
        Point size = canvas.getSize();
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < size.y; y += STEP) {
            for (int x = 0; x < size.x; x += STEP) {
                if (hovers(canvas, x, y)) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        if (box[2] < 0) {
            throw new AssertionError("not in sight: " + region);
        }
        viewer.marks(List.of(), null);
        return box;
    }

    private static boolean hovers(Canvas canvas, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        canvas.notifyListeners(SWT.MouseMove, event);
        return "seek".equals(canvas.getToolTipText());
    }
}
