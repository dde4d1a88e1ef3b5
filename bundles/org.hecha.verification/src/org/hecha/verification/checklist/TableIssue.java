package org.hecha.verification.checklist;

import org.hecha.core.text.Localized;

/**
 * Why a row of a table that was filled in cannot be taken.
 *
 * @param row row in the table, the head being row 1
 * @param column head of the column; empty where the row as a whole is meant
 * @param message one sentence: what, where, what to do
 */
public record TableIssue(int row, String column, Localized message) {
}
