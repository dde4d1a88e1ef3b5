package org.hecha.ui.fieldwork.internal.draw;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hecha.ui.widgets.Palette;

/**
 * The steps of a process in a row, each with the shape of its state: a ring (not begun), a half-filled disc (under way), a tick
 * (done), a cross (voided), a triangle (late). Arrow keys move, Enter or a click chooses. UI thread; goes with its parent.
 */
public final class StepChips extends Canvas {

    private final Consumer<String> chosen;
    private final boolean titled;
    private final String name;
    private final Runnable repaint = this::redraw;
    private List<Chip> chips = List.of();
    private ChipRows rows = ChipRows.NONE;
    private int cursor;

    /**
     * @param titled whether titles stand beside the shapes; without them the row is small
     * @param name accessible name
     * @param chosen told the id of a step that was chosen
     */
    public StepChips(Composite parent, boolean titled, String name, Consumer<String> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.titled = titled;
        this.name = name;
        this.chosen = chosen;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> measure());
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, event -> {
            String spoken = rows.at(event.x, event.y).stream().mapToObj(i -> chips.get(i).spoken()).findFirst().orElse(null);
            if (!Objects.equals(spoken, getToolTipText())) {
                setToolTipText(spoken);
            }
        });
        addListener(SWT.KeyDown, this::typed);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                && event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Palette.onChange(repaint);
        addDisposeListener(gone -> Palette.forget(repaint));
        speak();
    }

    /** Shows other steps. */
    public void show(List<Chip> shown) {
        if (!chips.equals(shown)) {
            chips = List.copyOf(shown);
            cursor = Math.max(0, chips.stream().filter(Chip::next).findFirst().map(chips::indexOf).orElse(0));
            measure();
            redraw();
        }
    }

    /** The steps shown. */
    public List<Chip> chips() {
        return chips;
    }

    /** Chooses a step, as a click on it does. */
    public void choose(int index) {
        cursor = index;
        redraw();
        chosen.accept(chips.get(index).id());
    }

    private void pressed(Event event) {
        setFocus();
        rows.at(event.x, event.y).ifPresent(this::choose);
    }

    private void typed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ';
        int move = event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_DOWN ? 1
                : event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (enter && !chips.isEmpty()) {
            choose(cursor);
        } else if (move != 0 && cursor + move >= 0 && cursor + move < chips.size()) {
            cursor += move;
            getAccessible().setFocus(ACC.CHILDID_SELF);
            redraw();
        }
    }

    private void measure() {
        GC gc = new GC(this);
        try {
            rows = ChipRows.of(gc, chips, titled, titled ? Math.max(1, getClientArea().width) : Integer.MAX_VALUE);
        } finally {
            gc.dispose();
        }
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        GC gc = new GC(this);
        try {
            Point size = ChipRows.of(gc, chips, titled, wide == SWT.DEFAULT ? Integer.MAX_VALUE : wide).size();
            return new Point(wide == SWT.DEFAULT ? size.x : wide, high == SWT.DEFAULT ? size.y : high);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < chips.size() && i < rows.count(); i++) {
            Rectangle place = rows.place(i);
            new ChipPainter(gc, place, rows.shape()).paint(chips.get(i), titled, isFocusControl() && i == cursor);
        }
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = chips.isEmpty() ? name : name + ": " + chips.get(cursor).spoken(); //$NON-NLS-1$
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TOOLBAR;
            }
        });
    }
}
