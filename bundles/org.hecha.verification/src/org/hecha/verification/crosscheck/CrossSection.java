package org.hecha.verification.crosscheck;

/** What a row of the cross-checks is about, in the order in which a verifier reads them. */
public enum CrossSection {
    /** A quantity or value against a second figure for it. */
    SECOND_FIGURE,
    /** Sources for which no second figure is registered. */
    SINGLE_SOURCE,
    /** Opening stock plus purchases less sales and closing stock, against consumption. */
    STOCK,
    /** A quantity or emission against the year before. */
    YEAR_ON_YEAR,
    /** Emissions per unit produced, against the sector and the year before. */
    INTENSITY,
    /** Production against energy, month by month; a hint. */
    PRODUCTION_ENERGY,
    /** Electricity and heat produced against fuel; running hours and load against what is possible. */
    GENERATION,
    /** What goes in against what comes out. */
    BALANCE,
    /** Heating value of coal against its ash. */
    HEAT_AND_ASH,
    /** A quantity against what calibration leaves of it. */
    METER,
    /** Metered sources without a record of their meter. */
    METER_RECORD,
    /** First digits against Benford's law; a hint. */
    FIRST_DIGITS,
    /** Round numbers and last digits; a hint. */
    ROUND_NUMBERS
}
