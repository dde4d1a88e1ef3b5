package org.hecha.ui.widgets;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of the window by their meaning. What a colour says is always said by a word or a shape, too. Widgets ask
 * {@link #now()} when they paint and repaint on {@link #onChange}. The colours need not be disposed. UI thread.
 *
 * @param paper ground of tables and pages
 * @param ink text
 * @param muted text of less weight
 * @param head ground of headings and totals
 * @param chosen ground of what is chosen
 * @param beside ground of the row in which the cursor stands
 * @param focus frame of what has the focus, links
 * @param bar bars and areas of charts
 * @param good passed, resolved
 * @param warn to be looked at
 * @param bad failed, over the limit
 * @param dark whether the ground is dark
 */
public record Palette(Color paper, Color ink, Color muted, Color head, Color chosen, Color beside, Color focus, Color bar, Color good,
        Color warn, Color bad, boolean dark) {

    public static final Palette LIGHT = new Palette(rgb(0xFFFFFF), rgb(0x202124), rgb(0x5F6368), rgb(0xEEF1F5), rgb(0xD2E3FC),
            rgb(0xEAF2FD), rgb(0x1F5FA8), rgb(0xC3DCF2), rgb(0x1B7F3B), rgb(0x9A6700), rgb(0xB3261E), false);
    public static final Palette DARK = new Palette(rgb(0x1E1F22), rgb(0xE3E3E6), rgb(0x9DA1A8), rgb(0x2B2D31), rgb(0x2F4A6E),
            rgb(0x273143), rgb(0x7FB3F0), rgb(0x35597D), rgb(0x66C285), rgb(0xE0B050), rgb(0xF28B82), true);

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static Palette now = LIGHT;

    private static Color rgb(int value) {
        return new Color(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }

    /** The colours in use. */
    public static Palette now() {
        return now;
    }

    /** Takes other colours into use and tells everybody. */
    public static void use(Palette chosen) {
        if (now != chosen) {
            now = chosen;
            LISTENERS.forEach(Runnable::run);
        }
    }

    /** Told after other colours were taken into use, until {@link #forget}. */
    public static void onChange(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void forget(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
