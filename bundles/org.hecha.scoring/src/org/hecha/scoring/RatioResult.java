package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * A ratio with what it rests on. Immutable.
 *
 * @param ratio the exact ratio; empty where it could not be established
 * @param reason one sentence: the numbers, or why there is no ratio
 * @param evidence packages it rests on
 * @param notes interpretations in force and remarks
 */
public record RatioResult(Optional<Ratio> ratio, Localized reason, List<Evidence> evidence, List<Localized> notes) {

    public RatioResult {
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
    }

    /** Whether the ratio exists and is at least {@code percent} per cent. */
    public boolean reaches(BigDecimal percent) {
        return ratio.filter(value -> value.reaches(percent)).isPresent();
    }
}
