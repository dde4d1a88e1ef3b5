package org.hecha.standard.seal;

import org.hecha.core.text.Localized;

/**
 * One line of the verdict beside the signatures: container, completeness, digests.
 *
 * @param id stable id: container, completeness, digests …
 * @param indication result of this line
 * @param question what was asked
 * @param answer one sentence
 * @param decisive whether the line counts for the whole verdict; one that does not says what was not established
 */
public record VerdictLine(String id, Indication indication, Localized question, Localized answer, boolean decisive) {

    /** A line that counts. */
    public VerdictLine(String id, Indication indication, Localized question, Localized answer) {
        this(id, indication, question, answer, true);
    }
}
