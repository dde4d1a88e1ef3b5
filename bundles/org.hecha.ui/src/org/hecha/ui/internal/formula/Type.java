package org.hecha.ui.formula;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.hecha.ui.widgets.Palette;

/** The fonts of a formula. Whoever made it disposes of it. UI thread. */
final class Type {

    private final Font plain;
    private final Font slanted;
    private final Font small;
    private final Font strong;

    Type(Display display) {
        FontDescriptor system = FontDescriptor.createFrom(display.getSystemFont());
        plain = system.increaseHeight(1).createFont(display);
        slanted = system.increaseHeight(1).setStyle(SWT.ITALIC).createFont(display);
        small = system.increaseHeight(-2).createFont(display);
        strong = system.increaseHeight(2).setStyle(SWT.BOLD).createFont(display);
    }

    void dispose() {
        List.of(plain, slanted, small, strong).forEach(Font::dispose);
    }

    Color ink() {
        return Palette.now().ink();
    }

    Box sign(GC gc, String sign) {
        return new Box.Words(gc, sign, plain, Palette.now().muted(), 0);
    }

    Box number(GC gc, String digits) {
        return new Box.Words(gc, digits, plain, ink(), 0);
    }

    Box raised(GC gc, String digits) {
        return new Box.Words(gc, digits, small, ink(), -offset(gc));
    }

    /** {@code k_C} with its index below the line. */
    List<Box> symbol(GC gc, String name) {
        int index = name.indexOf('_');
        List<Box> parts = new ArrayList<>(List.of(new Box.Words(gc, index > 0 ? name.substring(0, index) : name, slanted, ink(), 0)));
        if (index > 0 && index < name.length() - 1) {
            parts.add(new Box.Words(gc, name.substring(index + 1).replace('_', ','), small, ink(), offset(gc)));
        }
        return parts;
    }

    /** A number with its unit, which is smaller and of less weight. */
    List<Box> value(GC gc, String digits, String unit) {
        return unit.isEmpty() ? List.of(number(gc, digits))
                : List.of(number(gc, digits), new Box.Words(gc, unit, small, Palette.now().muted(), offset(gc) / 2));
    }

    List<Box> result(GC gc, String digits, String unit) {
        return List.of(new Box.Words(gc, digits, strong, ink(), 0), new Box.Words(gc, unit, plain, ink(), 0));
    }

    private int offset(GC gc) {
        gc.setFont(plain);
        return gc.getFontMetrics().getAscent() / 2;
    }
}
