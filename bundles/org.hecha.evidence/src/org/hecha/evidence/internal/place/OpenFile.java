package org.hecha.evidence.internal.place;

import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.Excerpt;
import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.model.evidence.Anchor;

/** A file of one sort, open. Not safe for several threads. */
interface OpenFile extends AutoCloseable {

    /**
     * What stands at a place.
     *
     * @param text the content; for a picture its size and a digest of its pixels
     * @param picture whether it is a picture
     * @param notes what must be known of it
     * @param total for a column: what it adds up to; null for any other place
     */
    record Quote(String text, boolean picture, List<Localized> notes, ColumnTotal total) {

        static Quote of(String text, List<Localized> notes) {
            return new Quote(text, false, notes, null);
        }

        static Quote ofPicture(String digest) {
            return new Quote(digest, true, List.of(Wording.of("note.picture")), null);
        }
    }

    /** The place, once it was found in the file. */
    Anchor resolve(Notation wish) throws Refusal;

    /** What stands there; refused where there is no such place or nothing stands there. */
    Quote quote(Anchor anchor) throws Refusal;

    /** Another place where the same content stands, the nearest kind of place; empty where there is none. */
    Optional<Anchor> find(Anchor like, String quote) throws Refusal;

    Excerpt show(ExcerptRequest request) throws Refusal;

    @Override
    void close();
}
