package org.hecha.standard.check;

import java.math.BigDecimal;

/** Where a check says what it found. Not thread-safe; one per run of one check. */
public interface CheckReport {

    /** The answer is yes for this subject; {@code subjectId} empty = the engagement as a whole. */
    void passed(String subjectId);

    /** The question does not arise. */
    void notApplicable(String subjectId);

    /** Could not be decided; {@code arguments} fill the rule's failed text. */
    void undecided(String subjectId, Object... arguments);

    /**
     * The answer is no.
     *
     * @param subjectId the object it concerns
     * @param matter what distinguishes several failures of one rule on one subject; part of the finding's
     *        fingerprint, so stable over runs
     * @param misstatement signed misstatement in tCO2e, reported minus correct, or null
     * @param arguments fill {0}, {1} … of the rule's failed text; numbers as they shall be printed
     */
    void failed(String subjectId, String matter, BigDecimal misstatement, Object... arguments);
}
