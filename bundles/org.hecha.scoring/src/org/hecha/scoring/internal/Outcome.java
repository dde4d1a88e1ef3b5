package org.hecha.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.scoring.Evidence;

/**
 * What a rule gives for one claim.
 *
 * @param points points
 * @param reason why, in one sentence
 * @param next what would bring the next point, where there is one
 * @param evidence packages the points rest on; an outcome with a package needs no other material
 * @param notes remarks
 */
record Outcome(BigDecimal points, Localized reason, Optional<Step> next, List<Evidence> evidence,
        List<Localized> notes) {

    /** A step up: the points it brings and what to do. */
    record Step(BigDecimal gain, Localized text) {
    }

    static Outcome of(BigDecimal points, Localized reason) {
        return new Outcome(points, reason, Optional.empty(), List.of(), List.of());
    }

    static Outcome nothing(Localized reason) {
        return of(BigDecimal.ZERO, reason);
    }

    /** @param gain points of the step; a step that brings none is left out */
    Outcome next(BigDecimal gain, Localized text) {
        Optional<Step> step = gain.signum() > 0 ? Optional.of(new Step(gain, text)) : Optional.empty();
        return new Outcome(points, reason, step, evidence, notes);
    }

    Outcome restingOn(List<Evidence> packages) {
        return new Outcome(points, reason, next, List.copyOf(packages), notes);
    }

    Outcome noting(Localized note) {
        List<Localized> more = new ArrayList<>(notes);
        more.add(note);
        return new Outcome(points, reason, next, evidence, List.copyOf(more));
    }
}
