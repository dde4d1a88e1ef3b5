package org.hecha.ui.fieldwork.internal.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hecha.ui.widgets.Palette;

/**
 * Groups of bars with their limit marked, numbers and a word beside each. The limit stands at the same place in every bar, so
 * that groups of different size can be compared; what goes beyond the bar ends in an arrow. A click or the arrow keys choose a
 * group. UI thread; goes with its parent.
 */
public final class LimitBars extends Canvas {

    private static final BigDecimal LIMIT_AT = new BigDecimal("0.66"); //$NON-NLS-1$

    private final Consumer<String> chosen;
    private final String name;
    private final Font bold;
    private final Runnable repaint = this::redraw;
    private List<GaugeGroup> groups = List.of();
    private int cursor;

    public LimitBars(Composite parent, String name, Consumer<String> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.name = name;
        this.chosen = chosen;
        bold = org.eclipse.jface.resource.FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).createFont(getDisplay());
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.KeyDown, this::typed);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Palette.onChange(repaint);
        addDisposeListener(gone -> {
            Palette.forget(repaint);
            bold.dispose();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = chosen().map(group -> name + ": " + group.spoken()).orElse(name); //$NON-NLS-1$
            }
        });
    }

    /** Shows other groups; the group chosen stays where it is there. */
    public void show(List<GaugeGroup> shown) {
        String before = chosen().map(GaugeGroup::id).orElse(""); //$NON-NLS-1$
        groups = List.copyOf(shown);
        cursor = 0;
        for (int i = 0; i < groups.size(); i++) {
            cursor = groups.get(i).id().equals(before) ? i : cursor;
        }
        redraw();
    }

    public List<GaugeGroup> groups() {
        return groups;
    }

    /** The group that is chosen. */
    public Optional<GaugeGroup> chosen() {
        return cursor < groups.size() ? Optional.of(groups.get(cursor)) : Optional.empty();
    }

    /** Chooses a group, as a click does. */
    public void choose(int index) {
        cursor = index;
        redraw();
        chosen.accept(groups.get(index).id());
    }

    private void pressed(Event event) {
        setFocus();
        int y = 0;
        for (int i = 0; i < groups.size(); i++) {
            y += height(groups.get(i));
            if (event.y < y) {
                choose(i);
                return;
            }
        }
    }

    private void typed(Event event) {
        int move = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (move != 0 && cursor + move >= 0 && cursor + move < groups.size()) {
            choose(cursor + move);
        }
    }

    private int line() {
        GC gc = new GC(this);
        try {
            return gc.getFontMetrics().getHeight() * 3 / 2;
        } finally {
            gc.dispose();
        }
    }

    private int height(GaugeGroup group) {
        return line() * (group.gauges().size() + 1) + line() / 3;
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        int height = groups.stream().mapToInt(this::height).sum();
        return new Point(wide == SWT.DEFAULT ? line() * 24 : wide, high == SWT.DEFAULT ? Math.max(line(), height) : high);
    }

    private void paint(GC gc) {
        Palette colours = Palette.now();
        Rectangle area = getClientArea();
        gc.setBackground(colours.paper());
        gc.fillRectangle(area);
        int line = line();
        int label = widest(gc, true);
        int word = widest(gc, false);
        int y = 0;
        for (int i = 0; i < groups.size(); i++) {
            GaugeGroup group = groups.get(i);
            int height = height(group);
            if (i == cursor) {
                gc.setBackground(colours.beside());
                gc.fillRectangle(0, y, area.width, height - line / 6);
                if (isFocusControl()) {
                    gc.setForeground(colours.focus());
                    gc.drawRectangle(0, y, area.width - 1, height - line / 6 - 1);
                }
            }
            int x = line / 3;
            gc.setForeground(colours.ink());
            gc.setFont(bold);
            gc.drawText(group.title(), x, y + line / 6, SWT.DRAW_TRANSPARENT);
            int after = x + gc.textExtent(group.title()).x + line / 2;
            gc.setFont(getFont());
            gc.setForeground(colours.muted());
            gc.drawText(group.aside(), after, y + line / 6, SWT.DRAW_TRANSPARENT);
            Rectangle bar = new Rectangle(x + line / 2 + label, y + line, Math.max(line * 3, area.width - label - word - line * 2), line);
            for (Gauge gauge : group.gauges()) {
                paint(gc, group, gauge, bar, x + line / 4);
                bar = new Rectangle(bar.x, bar.y + line, bar.width, bar.height);
            }
            y += height;
        }
    }

    private int widest(GC gc, boolean labels) {
        return groups.stream().flatMap(group -> group.gauges().stream())
                .mapToInt(one -> gc.textExtent(labels ? one.label() : one.text() + "  " + one.word()).x).max().orElse(0); //$NON-NLS-1$
    }

    private void paint(GC gc, GaugeGroup group, Gauge gauge, Rectangle bar, int left) {
        Palette colours = Palette.now();
        int inset = bar.height / 4;
        int text = bar.y + (bar.height - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(colours.ink());
        gc.drawText(gauge.label(), left, text, SWT.DRAW_TRANSPARENT);
        gc.setBackground(colours.head());
        gc.fillRectangle(bar.x, bar.y + inset, bar.width, bar.height - 2 * inset);
        double share = share(group, gauge);
        gc.setBackground(colour(gauge.near(), colours));
        int filled = (int) Math.round(Math.min(1, share) * bar.width);
        gc.fillRectangle(bar.x, bar.y + inset, gauge.amount().signum() == 0 ? 0 : Math.max(2, filled), bar.height - 2 * inset);
        if (share > 1) {
            gc.fillPolygon(new int[] {bar.x + bar.width, bar.y + inset / 2, bar.x + bar.width + inset * 2, bar.y + bar.height / 2,
                bar.x + bar.width, bar.y + bar.height - inset / 2});
        }
        if (gauge.limit().isPresent()) {
            int mark = gauge.limit().get().signum() == 0 ? bar.x : bar.x + (int) (LIMIT_AT.doubleValue() * bar.width);
            gc.setForeground(colours.ink());
            gc.setLineWidth(2);
            gc.drawLine(mark, bar.y + inset / 2, mark, bar.y + bar.height - inset / 2);
            gc.setLineWidth(1);
        }
        gc.setForeground(gauge.near() == Gauge.Near.UNLIMITED ? colours.muted() : gauge.near() == Gauge.Near.BELOW ? colours.ink()
                : colour(gauge.near(), colours));
        gc.drawText(gauge.text() + "  " + gauge.word(), bar.x + bar.width + bar.height / 2, text, SWT.DRAW_TRANSPARENT); //$NON-NLS-1$
    }

    private static Color colour(Gauge.Near near, Palette colours) {
        return switch (near) {
            case UNLIMITED -> colours.bar();
            case BELOW -> colours.good();
            case NEAR -> colours.warn();
            case ABOVE -> colours.bad();
        };
    }

    /** Part of the bar that is filled; more than one where it does not suffice. */
    private static double share(GaugeGroup group, Gauge gauge) {
        BigDecimal limit = gauge.limit().orElse(BigDecimal.ZERO);
        if (limit.signum() > 0) {
            return gauge.amount().divide(limit, MathContext.DECIMAL32).multiply(LIMIT_AT).doubleValue();
        }
        BigDecimal most = group.gauges().stream().map(Gauge::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
        return most.signum() == 0 ? 0 : gauge.amount().divide(most, MathContext.DECIMAL32).doubleValue();
    }
}
