package org.hecha.standard.calculation;

import org.hecha.core.text.Localized;

/**
 * Why something could not be calculated, or what must be known about the result.
 *
 * @param code stable code, for instance {@code METHOD_NOT_INSTALLED}
 * @param blocking true where there is no result
 * @param subjectId id of the model object, or empty
 * @param message one sentence: what, where, what to do
 */
public record Problem(String code, boolean blocking, String subjectId, Localized message) {
}
