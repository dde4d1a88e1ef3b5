package org.hecha.verification.internal.audit;

import java.math.BigDecimal;

import org.hecha.standard.Text;

/** When a row is said to lack a column. @param share of its kindred rows that have it @param rows fewest kindred rows */
record GapRule(BigDecimal share, int rows, Text reason) {
}
