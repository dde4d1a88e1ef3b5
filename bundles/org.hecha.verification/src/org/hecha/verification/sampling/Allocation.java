package org.hecha.verification.sampling;

/** How the items of a stratified sample are shared among the strata. */
public enum Allocation {

    /** In proportion to the number of items. */
    COUNT,
    /**
     * In proportion to the absolute amount: Neyman's allocation where the spread of a stratum is taken to be in
     * proportion to its mean amount (Cochran, Sampling Techniques, 3rd ed. 1977, 5.5).
     */
    VALUE
}
