package org.hecha.standard.exchange;

import java.nio.file.Path;
import java.util.List;

import org.hecha.core.text.Refusal;

/** Writes a table of text for work outside the program, and reads it back. Safe for any thread. */
public interface TextTables {

    /**
     * Writes a CSV file (RFC 4180, UTF-8 with a byte order mark, so that spreadsheet programs read Chinese).
     *
     * @param file must not be there yet
     * @param rows rows of cells, none null
     * @throws Refusal where the file is there already or cannot be written; nothing is left behind then
     */
    void write(Path file, List<List<String>> rows) throws Refusal;

    /**
     * Reads the first visible sheet of a workbook, or a CSV file in UTF-8, UTF-16 or GB18030.
     *
     * @return rows of cells as the file counts them, so that the first is row 1; rows may differ in length
     * @throws Refusal where it is not there, damaged or no table
     */
    List<List<String>> read(Path file) throws Refusal;
}
