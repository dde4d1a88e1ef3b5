package org.hecha.verification.internal.run;

import java.util.List;

import org.hecha.standard.check.Check;
import org.hecha.verification.Verification;
import org.hecha.verification.testkit.Fixture;

/** The checking service without the framework, for tests of what builds on it. */
public final class PlainChecking {

    private PlainChecking() {
    }

    public static Verification of(Fixture fixture, List<Check> checks) {
        return Bench.checking(fixture, checks);
    }
}
