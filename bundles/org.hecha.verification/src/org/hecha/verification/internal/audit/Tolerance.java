package org.hecha.verification.internal.audit;

import java.math.BigDecimal;

import org.hecha.standard.Text;

/** How far a column may be from what it is compared with, as a share, and why. */
public record Tolerance(String column, BigDecimal share, Text reason) {
}
