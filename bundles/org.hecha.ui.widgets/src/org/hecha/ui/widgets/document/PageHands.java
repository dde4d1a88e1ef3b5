package org.hecha.ui.widgets.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** What mouse and keys do on a {@link PageCanvas}. */
final class PageHands {

    private static final int LINE = 40;
    private static final int CLICK = 4;
    /** Units by which keys move and stretch the selected rectangle. */
    private static final int STEP = 6;

    private final PageCanvas canvas;
    private final Consumer<String> marked;
    private Point pressed;
    private int pressedOn;

    /** @param marked told the id of a mark that was clicked at */
    PageHands(PageCanvas canvas, Consumer<String> marked) {
        this.canvas = canvas;
        this.marked = marked;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private Point content(Event event) {
        return new Point(event.x + canvas.origin().x, event.y + canvas.origin().y);
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            pressed = content(event);
            pressedOn = canvas.layoutNow().pageAt(pressed.y);
        }
    }

    private void drag(Event event) {
        Point at = content(event);
        if (pressed != null && far(at)) {
            Rectangle box = new Rectangle(Math.min(at.x, pressed.x), Math.min(at.y, pressed.y), Math.abs(at.x - pressed.x),
                    Math.abs(at.y - pressed.y));
            canvas.select(canvas.layoutNow().region(pressedOn, box, canvas.getClientArea().width));
        }
        canvas.setCursor(canvas.getDisplay().getSystemCursor(hit(at).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_CROSS));
        canvas.setToolTipText(hit(at).map(Mark::label).orElse(null));
    }

    private boolean far(Point at) {
        return Math.abs(at.x - pressed.x) > CLICK || Math.abs(at.y - pressed.y) > CLICK;
    }

    private void release(Event event) {
        Point at = content(event);
        if (pressed != null && !far(at)) {
            Optional<Mark> mark = hit(at);
            mark.ifPresentOrElse(hit -> marked.accept(hit.id()), () -> canvas.select(null));
        }
        pressed = null;
    }

    /** The smallest mark there. */
    private Optional<Mark> hit(Point at) {
        int wide = canvas.getClientArea().width;
        return canvas.marks().stream().filter(mark -> mark.region() instanceof PageRegion region
                && canvas.layoutNow().box(region, wide).contains(at)).min((one, other) -> Double.compare(area(one), area(other)));
    }

    private static double area(Mark mark) {
        return mark.region() instanceof PageRegion region ? region.width() * region.height() : Double.MAX_VALUE;
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            canvas.zoom(event.count > 0 ? Zoom.larger(canvas.percent()) : Zoom.smaller(canvas.percent()));
            event.doit = false;
        }
    }

    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        Point origin = canvas.origin();
        switch (event.keyCode) {
            case SWT.PAGE_DOWN -> canvas.page(canvas.page() + 1);
            case SWT.PAGE_UP -> canvas.page(canvas.page() - 1);
            case SWT.HOME -> canvas.page(1);
            case SWT.END -> canvas.page(canvas.pages().count());
            case SWT.ESC -> canvas.select(null);
            case SWT.ARROW_UP -> arrow(event, 0, -1);
            case SWT.ARROW_DOWN -> arrow(event, 0, 1);
            case SWT.ARROW_LEFT -> arrow(event, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(event, 1, 0);
            case ' ' -> canvas.scrollTo(origin.x, origin.y + (shift ? -1 : 1) * (canvas.getClientArea().height - LINE));
            default -> letter(event, shift);
        }
    }

    private void letter(Event event, boolean shift) {
        switch (event.character) {
            case '+', '=' -> canvas.zoom(Zoom.larger(canvas.percent()));
            case '-' -> canvas.zoom(Zoom.smaller(canvas.percent()));
            case '0' -> canvas.zoom(Zoom.FIT);
            case 'l', 'L' -> nextLine(shift ? -1 : 1);
            default -> event.doit = true;
        }
    }

    /** Arrows scroll; with shift they move the selected rectangle, with shift and control they stretch it. */
    private void arrow(Event event, int right, int down) {
        if ((event.stateMask & SWT.SHIFT) == 0) {
            canvas.scrollTo(canvas.origin().x + right * LINE, canvas.origin().y + down * LINE);
            return;
        }
        PageRegion now = canvas.selection().orElse(null);
        if (now == null) {
            canvas.select(middle());
            return;
        }
        double up = canvas.pages().fromBottom() ? -down : down;
        boolean stretch = (event.stateMask & SWT.MOD1) != 0;
        PageSize size = canvas.pages().size(now.page());
        double x = stretch ? now.x() : Math.min(Math.max(0, now.x() + right * STEP), size.width() - now.width());
        double y = stretch ? now.y() : Math.min(Math.max(0, now.y() + up * STEP), size.height() - now.height());
        double width = stretch ? Math.max(STEP, now.width() + right * STEP) : now.width();
        double height = stretch ? Math.max(STEP, now.height() + down * STEP) : now.height();
        if (stretch && canvas.pages().fromBottom()) {
            // Stretching goes downward, and the lower edge is what is counted from.
            y = Math.max(0, now.y() + now.height() - height);
            height = now.y() + now.height() - y;
        }
        PageRegion next = new PageRegion(now.page(), x, y, width, height);
        canvas.select(next);
        canvas.show(next);
    }

    /** A rectangle in the middle of what is seen. */
    private PageRegion middle() {
        Rectangle area = canvas.getClientArea();
        Point origin = canvas.origin();
        Rectangle box = new Rectangle(origin.x + area.width / 3, origin.y + area.height * 2 / 5, area.width / 3, area.height / 10);
        return canvas.layoutNow().region(canvas.layoutNow().pageAt(box.y), box, area.width);
    }

    /** Selects the next line of text on the page. */
    private void nextLine(int step) {
        int page = canvas.page();
        canvas.images().later(() -> canvas.pages().lines(page), lines -> choose(lines, step));
    }

    private void choose(List<PageRegion> lines, int step) {
        if (lines.isEmpty()) {
            return;
        }
        int now = canvas.selection().map(lines::indexOf).orElse(-1);
        int line = now >= 0 ? now + step : step > 0 ? 0 : lines.size() - 1;
        PageRegion next = lines.get(Math.floorMod(line, lines.size()));
        canvas.select(next);
        canvas.show(next);
    }
}
