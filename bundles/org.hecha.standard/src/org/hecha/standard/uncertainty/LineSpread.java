package org.hecha.standard.uncertainty;

/**
 * Uncertainty of one line.
 *
 * @param sourceId the line's source, as in the calculation
 * @param label name of the source
 * @param category ISO 14064-1 category
 * @param spread its amount
 * @param complete whether every input on which the amount depends has a statement, its own or an assumed one
 */
public record LineSpread(String sourceId, String label, int category, Spread spread, boolean complete) {
}
