package org.hecha.evidence.place;

import java.util.Objects;

/**
 * A column that shall be added up. Immutable.
 *
 * @param item the evidence item: its id, its name or its path
 * @param place the column, as {@link Places} describes it
 * @param subject source or activity datum whose reported quantity it is compared with; null for none
 * @param symbol symbol of the method, where the source has activity data for several; null for none
 */
public record SumRequest(String item, String place, String subject, String symbol) {

    public SumRequest {
        Objects.requireNonNull(item);
        Objects.requireNonNull(place);
    }
}
