package org.hecha.standard.comparison;

/** How a reported number stands to the recalculated one. */
public enum Agreement {
    /** Equal after rounding to the digits printed. */
    TO_PRINTED_DIGIT,
    /** Differs, but no more than the rounding of the printed inputs allows. */
    WITHIN_INPUT_ROUNDING,
    /** Differs, and a tested cause reproduces the printed number. */
    EXPLAINED,
    /** Differs, and no tested cause reproduces it. */
    UNEXPLAINED,
    /** Nothing was reported. */
    NOT_REPORTED,
    /** Could not be recalculated. */
    NOT_CALCULABLE
}
