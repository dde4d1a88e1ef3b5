package org.hecha.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.hecha.ui.widgets.Palette;
import org.junit.jupiter.api.Test;

/** Text can be read: a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3) in the light and in the dark colours. */
class ContrastTest {

    private static final double LEAST = 4.5;

    @Test
    void textCanBeReadInBothPalettes() {
        List<String> faint = new ArrayList<>();
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            Map<String, Color> inks = new LinkedHashMap<>();
            inks.put("ink", palette.ink());
            inks.put("muted", palette.muted());
            inks.put("focus", palette.focus());
            inks.put("good", palette.good());
            inks.put("warn", palette.warn());
            inks.put("bad", palette.bad());
            inks.forEach((name, ink) -> compare(faint, palette, name + " on paper", ink, palette.paper()));
            for (Color ground : List.of(palette.head(), palette.chosen(), palette.beside(), palette.bar())) {
                compare(faint, palette, "ink on " + ground, palette.ink(), ground);
            }
            compare(faint, palette, "muted on head", palette.muted(), palette.head());
        }
        assertEquals(List.of(), faint);
    }

    private static void compare(List<String> faint, Palette palette, String what, Color ink, Color ground) {
        double contrast = contrast(ink, ground);
        if (contrast < LEAST) {
            faint.add((palette.dark() ? "dark: " : "light: ") + what + " " + contrast);
        }
    }

    @Test
    void theMeasureIsRight() {
        assertEquals(21, contrast(new Color(0, 0, 0), new Color(255, 255, 255)), 0.01);
        assertEquals(4.54, contrast(new Color(0x76, 0x76, 0x76), new Color(255, 255, 255)), 0.01);
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
