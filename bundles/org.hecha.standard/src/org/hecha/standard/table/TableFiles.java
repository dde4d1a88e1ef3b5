package org.hecha.standard.table;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

import org.hecha.core.text.Refusal;

/** Reads tables: workbooks ({@code .xlsx}, {@code .xlsm}) and CSV files in UTF-8, UTF-16 or GB18030. Safe for any thread. */
public interface TableFiles {

    /**
     * Opens a table, by what it is and not only by what it is called. Rows are streamed; memory does not grow with them.
     *
     * @throws Refusal where it is not there, empty, protected by a password, damaged, an old {@code .xls} or no table
     */
    TableFile open(Path file) throws Refusal;

    /**
     * Reads a number as people type it, exactly: thousands separators where they can mean nothing else, full-width
     * digits; empty for everything that is no number or could be read in two ways.
     *
     * @param text not null
     */
    Optional<BigDecimal> number(String text);
}
