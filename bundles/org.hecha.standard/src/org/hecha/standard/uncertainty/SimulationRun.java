package org.hecha.standard.uncertainty;

/**
 * What a simulation was run with.
 *
 * @param settings as asked
 * @param generator name of the generator of random numbers, of what its streams are seeded by (from seed, block and
 *        input) and of the draws in a block: {@code L64X128Mix/SHA-256/1000}
 */
public record SimulationRun(SimulationSettings settings, String generator) {
}
