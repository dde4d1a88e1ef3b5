package org.hecha.standard.uncertainty;

/**
 * What a simulation was run with.
 *
 * @param settings as asked
 * @param generator name of the generator of random numbers and of how its streams are derived
 */
public record SimulationRun(SimulationSettings settings, String generator) {
}
