package org.hecha.verification;

import java.util.List;

import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.finding.HistoryEntry;

/** Which findings still stand when an opinion is formed. */
public final class OpenFindings {

    private OpenFindings() {
    }

    /**
     * Whether a finding stands: it is neither closed nor did its own check pass when it was last asked. One that was
     * accepted as it is stands, for it is weighed in the opinion.
     */
    public static boolean stands(Finding finding) {
        return switch (finding.getState()) {
            case CLOSED -> false;
            case RETESTED -> !passed(finding);
            case OPEN, ANSWERED, ACCEPTED -> true;
        };
    }

    /** The findings that stand, in the order of the register. */
    public static List<Finding> of(FindingRegister register) {
        return register.getFindings().stream().filter(OpenFindings::stands).toList();
    }

    private static boolean passed(Finding finding) {
        List<HistoryEntry> history = finding.getHistory();
        return !history.isEmpty()
                && FindingEvent.PASSED.word().equals(history.get(history.size() - 1).getEvent());
    }
}
