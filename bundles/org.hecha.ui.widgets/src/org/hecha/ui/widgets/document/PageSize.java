package org.hecha.ui.widgets.document;

/** How large a page is, as it is shown, in the units of its {@link Pages}. */
public record PageSize(double width, double height) {
}
