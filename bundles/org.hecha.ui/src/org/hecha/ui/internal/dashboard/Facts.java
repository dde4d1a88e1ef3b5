package org.hecha.ui.internal.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.StepState;
import org.hecha.model.finding.FindingState;
import org.hecha.model.finding.Severity;
import org.hecha.standard.comparison.MaterialityLine;

/**
 * What the dashboard says of one state of an engagement. Immutable.
 *
 * @param totals sums in tCO2e
 * @param categories per ISO 14064-1 category
 * @param facilities per facility, the largest first
 * @param gases per gas, the largest first
 * @param findings how many by severity and state
 * @param coverage how much of the data evidence covers; empty where the engagement has no reporting period
 * @param materiality the whole inventory against what was agreed
 * @param steps the process, in order; empty where it is not laid out or the service is not there
 */
record Facts(Sums totals, List<Pair> categories, List<Pair> facilities, List<Pair> gases,
        Map<Severity, Map<FindingState, Integer>> findings, Optional<Coverage> coverage, MaterialityLine materiality,
        List<Step> steps) {

    /**
     * Sums of the whole.
     *
     * @param reported as the organization states it for its sources; empty where it states nothing
     * @param unreported sources with a number of ours and none of theirs
     * @param missing sources that could not be calculated
     */
    record Sums(Optional<BigDecimal> reported, BigDecimal recalculated, BigDecimal corrected, long unreported, long missing) {
    }

    /** Recalculated and corrected emissions of a part. @param id id of the object it stands for, or a name of the part */
    record Pair(String id, String label, BigDecimal recalculated, BigDecimal corrected) {
    }

    /** Months of sources that ask for data, and how many of them data and evidence cover whole. */
    record Coverage(long asked, long covered) {

        int percent() {
            return asked == 0 ? 0 : (int) (covered * 100 / asked);
        }
    }

    /** A step of the process. @param owner name, empty where nobody owns it */
    record Step(Localized title, String owner, StepState state, Optional<LocalDate> due, boolean overdue,
            List<Localized> missing) {
    }

    /** How many findings are in a state, of any severity. */
    int count(FindingState state) {
        return findings.values().stream().mapToInt(states -> states.getOrDefault(state, 0)).sum();
    }

    /** Findings that wait for somebody. */
    int openFindings() {
        return count(FindingState.OPEN) + count(FindingState.ANSWERED) + count(FindingState.RETESTED);
    }

    /** The first step that is not done: whose turn it is. */
    Optional<Step> next() {
        return steps.stream().filter(step -> step.state() != StepState.DONE).findFirst();
    }
}
