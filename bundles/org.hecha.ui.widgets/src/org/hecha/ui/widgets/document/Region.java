package org.hecha.ui.widgets.document;

/** A place in a document. Immutable. */
public sealed interface Region permits PageRegion, CellRegion, TextRegion {
}
