package org.hecha.ui.widgets.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Shows a document with marks over it, and lets a region be selected. UI thread; goes with its parent. */
public interface DocumentViewer {

    /** The whole, for layout. */
    Control control();

    /** What takes the keys. */
    Control target();

    /** Replaces the marks. @param chosen id of the mark that stands out; null for none */
    void marks(List<Mark> marks, String chosen);

    /** Brings a region into sight. */
    void show(Region region);

    /** The selected region. */
    Optional<Region> selection();

    /** Selects a region, as mouse and keys do, and brings it into sight; null selects nothing. */
    void select(Region region);

    /** Tells {@code listener} when another region was selected. */
    void onSelect(Consumer<Optional<Region>> listener);

    /** Tells {@code listener} the id of a mark that was clicked at. */
    void onMark(Consumer<String> listener);

    /** Hands {@code listener} the keys pressed over the document. */
    void onKey(Consumer<Event> listener);
}
