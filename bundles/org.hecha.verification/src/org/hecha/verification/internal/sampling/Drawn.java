package org.hecha.verification.internal.sampling;

import org.hecha.verification.sampling.PopulationItem;

/**
 * An item that was drawn.
 *
 * @param stratum name of its stratum
 * @param certain whether it was chosen for its size and not by chance
 * @param hits how often it was chosen, where the chance is by amount; else 1
 */
record Drawn(PopulationItem item, String stratum, boolean certain, int hits) {
}
