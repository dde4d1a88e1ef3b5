package org.hecha.verification.internal.run;

import java.util.List;

import org.hecha.core.EngagementDocument;
import org.hecha.standard.check.Check;
import org.hecha.verification.Outcome;
import org.hecha.verification.testkit.Fixture;

/** Asks one check about an open document, for tests of checks that stand in other packages. */
public final class Asking {

    private Asking() {
    }

    public static List<Outcome> of(Fixture fixture, Check check, EngagementDocument document) {
        return Bench.checking(fixture, List.of(check)).check(document.engagement(), document.inventory(), document.evidence(),
                document.findings()).outcomes().stream().filter(outcome -> outcome.rule().id().equals(check.ruleId())).toList();
    }
}
