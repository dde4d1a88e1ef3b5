package org.hecha.ui.internal.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.hecha.model.finding.CheckOutcome;
import org.hecha.model.finding.CheckRecord;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.FindingState;
import org.hecha.ui.page.Words;

/** What is open about each object of an engagement, looked up once for all rows. Immutable. */
final class SourceMarks {

    private final Map<String, Mark> marks = new HashMap<>();

    SourceMarks(FindingRegister register) {
        for (Finding finding : register.getFindings()) {
            if (finding.getState() != FindingState.CLOSED && finding.getState() != FindingState.ACCEPTED) {
                marks.compute(key(finding.getSubjectId()), (id, before) -> (before == null ? Mark.NONE : before)
                        .withFinding(finding.getSeverity(), Words.of(finding)));
            }
        }
        for (CheckRecord check : register.getChecks()) {
            if (check.getOutcome() == CheckOutcome.FAILED) {
                marks.compute(key(check.getSubjectId()), (id, before) -> (before == null ? Mark.NONE : before)
                        .withCheck(check.getSeverity(), check.getMessage()));
            }
        }
    }

    private static String key(String subjectId) {
        return Objects.toString(subjectId, ""); //$NON-NLS-1$
    }

    Mark of(String id) {
        return marks.getOrDefault(key(id), Mark.NONE);
    }
}
