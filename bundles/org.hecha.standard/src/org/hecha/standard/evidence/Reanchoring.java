package org.hecha.standard.evidence;

import java.util.Objects;

import org.hecha.core.text.Localized;

/**
 * Where the quoted content stands in a newer revision of a document, or that it stands there no more. Immutable.
 *
 * @param itemId the newer revision
 * @param place the place in it, as it is typed; empty where the content is not found in it
 * @param samePlace whether that is the place of before
 * @param sentence all that in words
 */
public record Reanchoring(String itemId, String place, boolean samePlace, Localized sentence) {

    public Reanchoring {
        Objects.requireNonNull(itemId);
        Objects.requireNonNull(place);
        Objects.requireNonNull(sentence);
    }
}
