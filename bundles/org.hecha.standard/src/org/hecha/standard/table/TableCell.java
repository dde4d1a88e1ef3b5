package org.hecha.standard.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell. Immutable.
 *
 * @param kind what is stored in it
 * @param text its text without blanks at the ends: the digits of a number, a date as ISO 8601
 * @param number its exact value where {@code text} can be read as a number, also where it is stored as text; a share for
 *        a percentage; null where it cannot
 * @param formula formula whose stored result this is, without the equals sign; empty where the file does not repeat it; null
 *        where there is none
 */
public record TableCell(Kind kind, String text, BigDecimal number, String formula) {

    /** An empty cell. */
    public static final TableCell EMPTY = new TableCell(Kind.EMPTY, "", null, null); //$NON-NLS-1$

    /** What is stored in a cell. */
    public enum Kind {
        EMPTY, TEXT, NUMBER,
        /** A number that its format makes a date. */
        DATE,
        BOOLEAN,
        /** An error of the spreadsheet: {@code #REF!}. */
        ERROR,
        /** A formula whose result was not stored. */
        UNCALCULATED
    }

    public TableCell {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** Its exact value, where it has one. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(number);
    }

    /** Whether a formula stands there, so that only its stored result is known. */
    public boolean isComputed() {
        return formula != null;
    }

    /** Whether nothing stands there. */
    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
