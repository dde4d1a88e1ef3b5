package org.hecha.standard.uncertainty;

/** The two ways of combining uncertainties in the 2006 IPCC Guidelines, volume 1, chapter 3. */
public enum Approach {
    /** Approach 1 (3.2.3.1): first-order propagation of error. */
    PROPAGATION,
    /** Approach 2 (3.2.3.2): Monte Carlo simulation. */
    SIMULATION
}
