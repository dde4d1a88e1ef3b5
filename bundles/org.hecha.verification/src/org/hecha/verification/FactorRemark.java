package org.hecha.verification;

import java.util.Objects;

import org.hecha.core.text.Localized;

/**
 * Something the audit of the installed factor tables found. Immutable.
 *
 * @param kind what sort of thing
 * @param tableId table concerned; empty where it is none
 * @param key row, or empty
 * @param column column, or empty
 * @param year data year, or 0
 * @param message one sentence
 */
public record FactorRemark(Kind kind, String tableId, String key, String column, int year, Localized message) {

    /** What can be odd about a table. */
    public enum Kind {
        /** A file of limits could not be read; what it holds was not asked. */
        LIMITS_UNREADABLE,
        /** A data year is missing inside a series. */
        GAP_OF_YEARS,
        /** A row lacks a column that its kindred have. */
        GAP_OF_COLUMNS,
        /** Two values for one document, row, column and period. */
        OVERLAP,
        /** A value far from those of other tables for the same thing. */
        OUTLIER,
        /** A value beyond what the substance can have. */
        IMPLAUSIBLE,
        /** Values that are never applied without acceptance. */
        UNCONFIRMED
    }

    public FactorRemark {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(message);
    }
}
