package org.hecha.standard.table;

/**
 * How large a sheet is.
 *
 * @param lastRow number of the last row that holds something; 0 for an empty sheet
 * @param columns columns up to the last one that holds something
 */
public record TableSize(int lastRow, int columns) {
}
