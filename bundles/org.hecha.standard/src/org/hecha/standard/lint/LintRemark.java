package org.hecha.standard.lint;

import org.hecha.core.text.Localized;

/**
 * One thing that was seen. Immutable.
 *
 * @param level whether the engine refuses it
 * @param code stable code, for instance {@code GOLDEN_FEW_DIGITS}
 * @param subjectId id of the standard, method or table
 * @param message one sentence: where, what, what to do
 */
public record LintRemark(Level level, String code, String subjectId, Localized message) {

    /** How grave. */
    public enum Level {
        /** Not taken by the engine: nothing can be calculated with it. */
        REFUSED,
        /** Taken, and worth a look. */
        HINT
    }

    public boolean refused() {
        return level == Level.REFUSED;
    }
}
