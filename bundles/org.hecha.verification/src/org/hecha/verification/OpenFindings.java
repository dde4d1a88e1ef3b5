package org.hecha.verification;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.finding.ClosureResult;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingRegister;

/** Which findings still stand when an opinion is formed. */
public final class OpenFindings {

    private static final Set<FindingEvent> DECIDING = EnumSet.of(FindingEvent.RAISED, FindingEvent.CARRIED,
            FindingEvent.ANSWERED, FindingEvent.PASSED, FindingEvent.FAILED_AGAIN, FindingEvent.RETEST_PASSED,
            FindingEvent.RETEST_FAILED, FindingEvent.REOPENED);

    private OpenFindings() {
    }

    /**
     * Whether a finding stands: neither was it closed as corrected nor did its newest test, by its check or by a person,
     * pass. One that was accepted as it is stands, and so does one that was closed although it is not corrected, for they
     * are weighed in the opinion.
     */
    public static boolean stands(Finding finding) {
        return switch (finding.getState()) {
            case CLOSED -> finding.getClosure() != null && finding.getClosure().getResult() != ClosureResult.CORRECTED;
            case RETESTED -> !passed(finding);
            case OPEN, ANSWERED, ACCEPTED -> true;
        };
    }

    /** The findings that stand, in the order of the register. */
    public static List<Finding> of(FindingRegister register) {
        return register.getFindings().stream().filter(OpenFindings::stands).toList();
    }

    /**
     * Whether the newest test of a finding passed, by its check or by a person. An answer, a reopening and a failed test
     * make an older pass count no more; other entries of the history do not matter.
     */
    public static boolean passed(Finding finding) {
        return verdict(finding).filter(event -> event == FindingEvent.PASSED || event == FindingEvent.RETEST_PASSED)
                .isPresent();
    }

    /** The newest event that says how the last test of a finding counts; empty where there is no history. */
    public static Optional<FindingEvent> verdict(Finding finding) {
        return finding.getHistory().stream().flatMap(entry -> FindingEvent.of(entry.getEvent()).stream())
                .filter(DECIDING::contains).reduce((first, second) -> second);
    }
}
