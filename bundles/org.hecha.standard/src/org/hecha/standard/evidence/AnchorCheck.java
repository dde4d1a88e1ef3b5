package org.hecha.standard.evidence;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.hecha.core.text.Localized;

/**
 * What became of one place somebody pointed at. Immutable.
 *
 * @param annotationId the annotation
 * @param item name of the file as it was taken in, for people
 * @param place the place, as it is typed
 * @param state whether it holds
 * @param sentence the state in words, with what to do where it does not hold
 * @param value for a place that proves a value: what is read there now; empty where nothing can be read
 * @param unit unit of that value; empty for none
 * @param reanchoring what a newer revision of the document says; empty where there is none
 */
public record AnchorCheck(String annotationId, String item, String place, AnchorState state, Localized sentence,
        Optional<BigDecimal> value, String unit, Optional<Reanchoring> reanchoring) {

    public AnchorCheck {
        Objects.requireNonNull(state);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(unit);
    }

    /** Whether it holds. */
    public boolean holds() {
        return state == AnchorState.HOLDS;
    }
}
