package org.hecha.standard.uncertainty;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One input on which a line depends, or several records of one symbol that state the same. Constants of a standard are
 * exact, and so are global warming potentials by convention, unless one is stated to be uncertain.
 *
 * @param sourceId the line's source
 * @param symbol symbol of the formula
 * @param label where it stands: the record's origin, else the symbol
 * @param subjectId id of the record or parameter; empty for a published value that no parameter speaks of, and for
 *        several records
 * @param records how many records of activity data stand behind it; 0 for a parameter
 * @param statement whether its uncertainty is known
 * @param relativeStandard relative standard uncertainty taken; empty where it is missing
 * @param distribution distribution taken; empty where it is missing
 * @param together what it errs together with: a group, or a published factor; empty where it errs alone
 * @param source source of an assumption, else empty
 * @param shareOfVariance contribution to the variance of the total, see {@link Spread}; only of the propagation
 */
public record UncertainInput(String sourceId, String symbol, String label, String subjectId, int records,
        Statement statement, Optional<BigDecimal> relativeStandard, Optional<Distribution> distribution,
        String together, String source, Optional<BigDecimal> shareOfVariance) {

    /** Whether an input's uncertainty is known. */
    public enum Statement {
        /** Stated in the inventory. */
        STATED,
        /** Taken from an assumption of whoever asked. */
        ASSUMED,
        /** Neither: it counts as exact, so that the uncertainty of the result is too small. */
        MISSING
    }
}
