package org.hecha.seal.internal.validation;

import java.time.Instant;
import java.util.Optional;

import org.hecha.seal.internal.Judgement;
import org.hecha.standard.seal.SubIndication;

/**
 * How long an algorithm is relied on.
 *
 * @param name what it is, as it can be shown
 * @param refused whether it never counts
 * @param until from when on it counts only for what is proven to be older; far away where there is no such time
 */
record Limit(String name, boolean refused, Instant until) {

    static final Limit NONE = new Limit("", false, Instant.MAX);

    /** The one that ends first; what is refused ends before all. */
    Limit and(Limit other) {
        if (refused != other.refused) {
            return refused ? this : other;
        }
        return other.until.isBefore(until) ? other : this;
    }

    /** What is wrong with relying on it for something that existed at that time. */
    Optional<Judgement> problem(Instant at) {
        if (refused) {
            return Optional.of(Judgement.indeterminate(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, "algorithmWeak", name));
        }
        return at.isBefore(until) ? Optional.empty() : Optional.of(Judgement.indeterminate(
                SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE, "algorithmAged", name, until));
    }
}
