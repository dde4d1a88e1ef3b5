package org.hecha.ui.widgets;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.Image;

/**
 * One column of a {@link Grid}. Immutable; the functions are asked for visible cells alone, on the UI thread, and
 * answer at once.
 *
 * @param id stable id
 * @param title heading
 * @param width width in pixels at 100 %
 * @param right true for numbers, which stand at the right edge
 * @param text what a cell says
 * @param tooltip longer text of a cell, shown on hovering, or null for none
 * @param image image before the text, or null; never the only sign of its meaning
 * @param share part of the cell filled by a bar, 0 to 1, or null for none
 * @param edit how a cell is edited, or null where it is not
 * @param hidden whether it is left out until the user asks for it
 */
public record Column<R>(String id, String title, int width, boolean right, Function<R, String> text,
        Function<R, String> tooltip, Function<R, Image> image, Function<R, Double> share, CellEdit<R> edit,
        boolean hidden) {

    public Column {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
    }

    /** A column of words. */
    public static <R> Column<R> words(String id, String title, int width, Function<R, String> text) {
        return new Column<>(id, title, width, false, text, null, null, null, null, false);
    }

    /** A column of numbers. */
    public static <R> Column<R> numbers(String id, String title, int width, Function<R, String> text) {
        return new Column<>(id, title, width, true, text, null, null, null, null, false);
    }

    public Column<R> withTooltip(Function<R, String> asked) {
        return new Column<>(id, title, width, right, text, asked, image, share, edit, hidden);
    }

    public Column<R> withImage(Function<R, Image> asked) {
        return new Column<>(id, title, width, right, text, tooltip, asked, share, edit, hidden);
    }

    public Column<R> withShare(Function<R, Double> asked) {
        return new Column<>(id, title, width, right, text, tooltip, image, asked, edit, hidden);
    }

    public Column<R> withEdit(CellEdit<R> asked) {
        return new Column<>(id, title, width, right, text, tooltip, image, share, asked, hidden);
    }

    /** The same column, left out until the user asks for it. */
    public Column<R> hiddenAtFirst() {
        return new Column<>(id, title, width, right, text, tooltip, image, share, edit, true);
    }

    /** What hovering over a cell says: the tooltip, else the text of the cell. */
    String hover(R row) {
        return Optional.ofNullable(tooltip).map(t -> t.apply(row)).filter(t -> !t.isEmpty())
                .orElseGet(() -> text.apply(row));
    }
}
