package org.hecha.ui.internal.findings;

import java.util.Objects;

import org.hecha.model.finding.Finding;

/**
 * A check that failed about something. Immutable.
 *
 * @param ruleId the rule; empty where none is known
 * @param subjectId the object; empty for the engagement as a whole
 * @param matter what tells several failures of that rule on that object apart; empty for all of them
 */
public record FailedCheck(String ruleId, String subjectId, String matter) {

    /** No check in particular. */
    static final FailedCheck NONE = new FailedCheck("", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /** The check that raised a finding; {@link #NONE} where a person did. */
    static FailedCheck of(Finding finding) {
        String rule = Objects.toString(finding.getRuleId(), ""); //$NON-NLS-1$
        String subject = Objects.toString(finding.getSubjectId(), ""); //$NON-NLS-1$
        String fingerprint = Objects.toString(finding.getFingerprint(), ""); //$NON-NLS-1$
        String head = rule + '|' + subject + '|';
        return rule.isEmpty() ? NONE
                : new FailedCheck(rule, subject, fingerprint.startsWith(head) ? fingerprint.substring(head.length()) : ""); //$NON-NLS-1$
    }
}
