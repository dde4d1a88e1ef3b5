package org.hecha.seal.internal.validation;

import java.time.Duration;
import java.time.Instant;

import org.hecha.seal.internal.revocation.RevocationFact;

/**
 * Whether a statement about revocation is fresh enough (EN 319 102-1, 5.2.5): issued later than the time in question less
 * the interval between two issues. One that names no next issue, as many OCSP responses, is fresh for a day.
 */
final class Freshness {

    private static final Duration WITHOUT_NEXT = Duration.ofDays(1);

    private Freshness() {
    }

    static boolean isFresh(RevocationFact fact, Instant at) {
        Duration interval = fact.nextUpdate().map(next -> Duration.between(fact.thisUpdate(), next)).orElse(WITHOUT_NEXT);
        return !interval.isNegative() && fact.thisUpdate().isAfter(at.minus(interval));
    }
}
