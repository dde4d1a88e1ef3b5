package org.hecha.ui.evidence.internal.mark;

import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.Severity;

/**
 * What is asked for a finding.
 *
 * @param subjectId id of the object it speaks about; null for the whole engagement
 * @param memberId team member who raises it; null where none was chosen
 */
record FindingAnswers(String title, FindingKind kind, Severity severity, String description, String remedy, String subjectId,
        String memberId) {
}
