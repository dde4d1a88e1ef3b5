package org.hecha.seal.internal.pades;

import org.hecha.core.text.Localized;

/**
 * Something that a later revision changed.
 *
 * @param allowed {@code false} for what nobody may change after signing; {@code true} for a visible signature that was added
 *        and may hide something
 * @param text one sentence
 */
record RevisionChange(boolean allowed, Localized text) {
}
