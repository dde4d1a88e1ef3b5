package org.hecha.scoring.internal;

import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.scoring.Evidence;

/**
 * Whether a signed package covers what is claimed.
 *
 * @param covered the package and its numbers; empty where none covers it
 * @param reason one sentence: which package covers it, or why none does
 * @param <N> numbers read from the package
 */
record Coverage<N>(Optional<Covered<N>> covered, Localized reason) {

    List<Evidence> evidence() {
        return covered.map(Covered::evidence).map(List::of).orElse(List.of());
    }
}
