package org.hecha.verification.sampling;

/** How errors found in a random or stratified sample are extrapolated. */
public enum Estimator {

    /** Mean error per item times the number of items, stratum by stratum (Cochran 1977, 2.5 and 5.4); unbiased. */
    DIFFERENCE,
    /** Errors in proportion to amounts: the combined ratio estimate (Cochran 1977, 6.4 and 6.11). */
    RATIO
}
