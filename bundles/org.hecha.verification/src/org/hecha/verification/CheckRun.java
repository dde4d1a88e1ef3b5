package org.hecha.verification;

import java.util.List;

import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.comparison.ComparisonRow;

/**
 * One run of every rule that applies to an engagement. Immutable.
 *
 * @param profileId profile the severities come from
 * @param outcomes every outcome, passed ones included: general rules first, then by standard, in declared order
 * @param problems what kept a rule from being asked: a profile or data file that is missing or wrong, a rule without
 *        a test, a test that broke off
 * @param asStated the inventory on the organization's own values
 * @param byCriteria the inventory on the values the criteria ask for
 * @param comparison printed, recalculated and corrected numbers side by side
 */
public record CheckRun(String profileId, List<Outcome> outcomes, List<Problem> problems, Calculation asStated,
        Calculation byCriteria, List<ComparisonRow> comparison) {

    public CheckRun {
        outcomes = List.copyOf(outcomes);
        problems = List.copyOf(problems);
        comparison = List.copyOf(comparison);
    }

    /** The failed outcomes that count, in order: without those that are set aside. */
    public List<Outcome> failures() {
        return outcomes.stream().filter(outcome -> outcome.failed() && !outcome.suppressed()).toList();
    }

    /** The failed outcomes that are set aside, in order. */
    public List<Outcome> suppressed() {
        return outcomes.stream().filter(Outcome::suppressed).toList();
    }
}
