package org.hecha.ui.widgets.document;

/**
 * A rectangle on a page, in the coordinates of its {@link Pages}: points from the lower left corner for a PDF, pixels from
 * the upper left corner for a picture.
 *
 * @param page page, from 1
 * @param x left
 * @param y lower edge for a PDF, upper edge for a picture
 * @param width width
 * @param height height
 */
public record PageRegion(int page, double x, double y, double width, double height) implements Region {
}
