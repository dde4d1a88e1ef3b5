package org.hecha.ui.widgets.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.hecha.ui.widgets.Palette;

/**
 * A picture of numbers: drawn off the screen as sharp as the screen is, anew with every other size and palette. Arrow keys
 * go from bar to bar; Enter or a click tells the owner which. Who cannot see it hears its table. UI thread; owns its
 * picture.
 */
public final class Chart {

    static {
        // No second window system beside this one: on macOS two of them lock each other out.
        if (System.getProperty("java.awt.headless") == null) { //$NON-NLS-1$
            System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private final String name;
    private final Canvas canvas;
    private final List<Consumer<String>> chosen = new ArrayList<>();
    private final Runnable repaint = this::forget;
    private Diagram diagram = Bars.of("", List.of(), ""); //$NON-NLS-1$ //$NON-NLS-2$
    private List<Drawing.Spot> spots = List.of();
    private Image picture;
    private int cursor = -1;

    /**
     * @param parent where it is placed
     * @param name accessible name
     */
    public Chart(Composite parent, String name) {
        this.name = name;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> forget());
        canvas.addListener(SWT.ZoomChanged, event -> forget());
        canvas.addListener(SWT.MouseUp, event -> clicked(event.x, event.y));
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addDisposeListener(gone -> {
            Palette.forget(repaint);
            drop();
        });
        Palette.onChange(repaint);
        describe();
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = bar(cursor).map(bar -> name + ": " + bar.label() + ' ' + bar.said()).orElse(name); //$NON-NLS-1$
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = diagram.table();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /** The widget, for layout. */
    public Control control() {
        return canvas;
    }

    /** Shows a diagram. */
    public void show(Diagram shown) {
        if (!shown.equals(diagram)) {
            diagram = shown;
            cursor = -1;
            forget();
        }
    }

    /** What is shown. */
    public Diagram diagram() {
        return diagram;
    }

    /** Tells {@code listener} the id of a bar that is clicked or opened by Enter. */
    public void onChoose(Consumer<String> listener) {
        chosen.add(listener);
    }

    /** Chooses the bar of that id, as a click does. */
    public void choose(String id) {
        if (diagram instanceof Bars bars && bars.bars().stream().anyMatch(bar -> bar.id().equals(id))) {
            chosen.forEach(listener -> listener.accept(id));
        }
    }

    /** The id of the bar at a place of the widget. */
    public Optional<String> at(int x, int y) {
        return place(x, y).flatMap(this::bar).map(Bar::id);
    }

    private Optional<Integer> place(int x, int y) {
        return spots.stream().filter(spot -> spot.area().contains(x, y)).map(Drawing.Spot::bar).findFirst();
    }

    private Optional<Bar> bar(int place) {
        return diagram instanceof Bars bars && place >= 0 && place < bars.bars().size()
                ? Optional.of(bars.bars().get(place)) : Optional.empty();
    }

    private void clicked(int x, int y) {
        canvas.setFocus();
        place(x, y).ifPresent(place -> {
            cursor = place;
            canvas.redraw();
            bar(place).map(Bar::id).ifPresent(this::choose);
        });
    }

    private void hover(Event event) {
        Optional<Bar> below = place(event.x, event.y).flatMap(this::bar);
        String said = below.map(bar -> bar.label() + "  " + bar.said()).orElse(null); //$NON-NLS-1$
        if (!java.util.Objects.equals(said, canvas.getToolTipText())) {
            canvas.setToolTipText(said);
        }
        boolean leads = below.isPresent() && !chosen.isEmpty();
        canvas.setCursor(leads ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void pressed(Event event) {
        int last = diagram instanceof Bars bars ? bars.bars().size() - 1 : -1;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> move(Math.min(last, cursor + 1));
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> move(Math.max(Math.min(0, last), cursor - 1));
            case SWT.HOME -> move(Math.min(0, last));
            case SWT.END -> move(last);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> bar(cursor).map(Bar::id).ifPresent(this::choose);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void move(int place) {
        cursor = place;
        canvas.redraw();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Palette.now().paper());
        gc.fillRectangle(area);
        if (area.width < 2 || area.height < 2 || diagram.isEmpty()) {
            return;
        }
        if (picture == null) {
            draw(area);
        }
        gc.drawImage(picture, 0, 0);
        if (canvas.isFocusControl()) {
            gc.setForeground(Palette.now().focus());
            spots.stream().filter(spot -> spot.bar() == cursor).map(Drawing.Spot::area).findFirst().ifPresentOrElse(
                    row -> gc.drawRectangle(row.x + 1, row.y - 2, row.width - 3, row.height + 3),
                    () -> gc.drawRectangle(0, 0, area.width - 1, area.height - 1));
        }
    }

    private void draw(Rectangle area) {
        Point dpi = canvas.getDisplay().getDPI();
        Draughtsman pen = new Draughtsman(new Shades(Palette.now()),
                Lettering.like(canvas.getFont().getFontData()[0], dpi.y / 72.0));
        ImageDataProvider byZoom = zoom -> {
            Drawing drawing = pen.draw(diagram, area.width, area.height, zoom);
            spots = drawing.spots();
            return drawing.data();
        };
        picture = new Image(canvas.getDisplay(), byZoom);
    }

    private void forget() {
        drop();
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void drop() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
        spots = List.of();
    }
}
