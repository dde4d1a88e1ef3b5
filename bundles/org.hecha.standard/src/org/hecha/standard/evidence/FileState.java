package org.hecha.standard.evidence;

import java.util.Objects;

import org.hecha.core.text.Localized;

/**
 * What was found about the file of one item. Immutable.
 *
 * @param itemId id of the item
 * @param condition how its file lies
 * @param foundAt path inside the engagement, with /, where its content was found; empty where it was not
 * @param size size found in bytes; -1 where there is no file
 * @param reason one sentence: what is wrong and what to do; empty text for {@link FileCondition#PRESENT}
 */
public record FileState(String itemId, FileCondition condition, String foundAt, long size, Localized reason) {

    public FileState {
        Objects.requireNonNull(condition);
        Objects.requireNonNull(foundAt);
        Objects.requireNonNull(reason);
    }
}
