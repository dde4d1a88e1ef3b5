package org.hecha.io.spreadsheet.internal.grid;

import java.util.Set;

import org.hecha.io.spreadsheet.internal.value.Plain;

/**
 * One cell as a reader needs it. Immutable.
 *
 * @param kind what stands in it
 * @param text its text without blanks at the ends; for a number, its digits
 * @param format number format, as the workbook has it; null where there is none
 * @param formula formula whose stored result it is; empty where the file does not repeat it, null where there is none
 */
public record Cell(Kind kind, String text, String format, String formula) {

    /** A cell without format and formula. */
    public Cell(Kind kind, String text) {
        this(kind, text, null, null);
    }

    /** What stands in a cell. */
    public enum Kind {
        EMPTY, TEXT, NUMBER, BOOLEAN,
        /** An error of the spreadsheet: {@code #REF!}. */
        ERROR,
        /** A formula whose result was not stored. */
        UNCALCULATED
    }

    public static final Cell EMPTY = new Cell(Kind.EMPTY, "");

    private static final Set<String> ERRORS = Set.of("#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#VALUE!",
            "#SPILL!", "#CALC!", "#FIELD!", "#GETTING_DATA", "#BLOCKED!", "#UNKNOWN!");

    /** A cell that holds text; the error texts of spreadsheets are errors wherever they stand. */
    public static Cell ofText(String raw) {
        String text = raw == null ? "" : Plain.strip(raw);
        if (text.isEmpty()) {
            return EMPTY;
        }
        boolean error = text.charAt(0) == '#' && ERRORS.contains(text);
        return new Cell(error ? Kind.ERROR : Kind.TEXT, text);
    }

    /** The same with a formula. */
    Cell by(String itsFormula) {
        return new Cell(kind, text, format, itsFormula == null ? "" : itsFormula);
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
