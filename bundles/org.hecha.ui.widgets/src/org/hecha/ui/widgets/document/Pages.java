package org.hecha.ui.widgets.document;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.ImageData;

/**
 * A document of pages, open. {@link #count}, {@link #size} and what it says of its units may be asked from any thread; the
 * rest by one thread at a time, which is not the UI thread.
 */
public interface Pages extends AutoCloseable {

    /** How many pages can be shown; one at least. */
    int count();

    /** Size of a page, from 1. */
    PageSize size(int page);

    /** Units of a page in an inch, at 100 %. */
    double unitsPerInch();

    /** Whether regions are counted from the lower left corner, as in a PDF; else from the upper left one. */
    boolean fromBottom();

    /** Whether regions are of whole units, as in a picture. */
    boolean wholeUnits();

    /** Whether it can hold text that is found; a picture cannot. */
    default boolean hasText() {
        return fromBottom();
    }

    /**
     * Draws a page.
     *
     * @param page page, from 1
     * @param scale pixels per unit; what is too large for the memory comes smaller
     * @throws IOException where it cannot be drawn
     */
    ImageData draw(int page, double scale) throws IOException;

    /**
     * Where a text stands, whatever the case and the blanks.
     *
     * @param most most places to find
     * @param stop whether nobody waits any more
     */
    default List<PageRegion> find(String text, int most, BooleanSupplier stop) {
        return List.of();
    }

    /** The lines of text of a page, from the top; empty where there is none. */
    default List<PageRegion> lines(int page) {
        return List.of();
    }

    @Override
    void close();
}
