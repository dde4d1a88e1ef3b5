package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.core.text.Localized;

/**
 * Points of one indicator. Immutable.
 *
 * @param indicator the indicator
 * @param points points given, exact
 * @param reason why these points, in one sentence
 * @param evidence what they rest on
 * @param notes interpretations in force and remarks
 */
public record ItemResult(Indicator indicator, BigDecimal points, Localized reason, List<Evidence> evidence,
        List<Localized> notes) {

    public ItemResult {
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    /** Most points the indicator can earn. */
    public BigDecimal maximum() {
        return indicator.maximum();
    }
}
