package org.hecha.verification.sampling;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the evidence shows for one item. Immutable.
 *
 * @param item id of the item of the sample, or of the object it tests
 * @param audited quantity that the evidence shows, in the unit of the object, not negative for a record
 * @param note what was compared
 * @param evidence the evidence, by id, number in the register (#3), name or path
 */
public record TestResult(String item, BigDecimal audited, String note, List<String> evidence) {

    public TestResult {
        evidence = List.copyOf(evidence);
    }
}
