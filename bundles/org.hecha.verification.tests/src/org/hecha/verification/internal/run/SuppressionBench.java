package org.hecha.verification.internal.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.hecha.standard.check.Check;
import org.hecha.verification.Verification;
import org.hecha.verification.internal.check.OpenSuppressions;
import org.hecha.verification.internal.comparison.Comparison;
import org.hecha.verification.testkit.Fixture;

/** The general rules on a day of the test's choosing. */
public final class SuppressionBench {

    private SuppressionBench() {
    }

    public static Verification checking(Fixture fixture, Clock clock) {
        Checking checking = new Checking(fixture.quantification, new Comparison(fixture.quantification), clock);
        List<Check> checks = new ArrayList<>(Bench.GENERAL);
        checks.removeIf(OpenSuppressions.class::isInstance);
        checks.add(new OpenSuppressions(clock));
        checks.forEach(checking::addCheck);
        return checking;
    }
}
