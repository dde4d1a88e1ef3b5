package org.hecha.standard.seal;

import org.hecha.core.text.Localized;

/**
 * One line of the verdict beside the signatures: container, completeness, digests.
 *
 * @param id stable id: container, completeness, digests …
 * @param indication result of this line
 * @param question what was asked
 * @param answer one sentence
 */
public record VerdictLine(String id, Indication indication, Localized question, Localized answer) {
}
