package org.hecha.verification.crosscheck;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * One cross-check with its result. Immutable; amounts are exact, or have 34 digits where a quotient does not end.
 *
 * @param section what it is about
 * @param subjectId id of the source, balance or production record; empty for the inventory as a whole
 * @param label name of the subject
 * @param matter what tells several rows of one subject apart (symbol, kind of second figure); the same in every run
 * @param against what it is held against, for people
 * @param reported the number of the inventory; empty where the row has no single one
 * @param other the number it is held against
 * @param unit unit of both
 * @param percent difference in percent of {@code other}
 * @param effect effect on the inventory in tCO2e, as reported minus as it would be; empty where there is none
 * @param verdict what it comes to
 * @param message the result as a sentence, with the arithmetic and the limit that was applied
 */
public record CrossRow(CrossSection section, String subjectId, String label, String matter, Localized against,
        Optional<BigDecimal> reported, Optional<BigDecimal> other, String unit, Optional<BigDecimal> percent,
        Optional<BigDecimal> effect, CrossVerdict verdict, Localized message) {

    public CrossRow {
        Objects.requireNonNull(section);
        Objects.requireNonNull(subjectId);
        Objects.requireNonNull(matter);
        Objects.requireNonNull(verdict);
    }

    /** Reported minus other; empty where one of them is. */
    public Optional<BigDecimal> difference() {
        return reported.flatMap(ours -> other.map(ours::subtract));
    }
}
