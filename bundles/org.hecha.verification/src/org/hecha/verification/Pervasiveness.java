package org.hecha.verification;

import java.math.BigDecimal;

import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * From where on a material misstatement is taken to affect the statement as a whole. Immutable.
 *
 * @param multipleOfThreshold gross misstatement above so many thresholds
 * @param percentOfTotal gross misstatement above this share of the total; asked where the threshold is zero or missing
 * @param materialCategories so many categories material by themselves
 * @param standing how sure the numbers are
 * @param source where they come from
 */
public record Pervasiveness(BigDecimal multipleOfThreshold, BigDecimal percentOfTotal, int materialCategories,
        Standing standing, Text source) {
}
