package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.verification.sampling.PopulationItem;

/** A part of a population that is sampled by itself. @param name as it is stored with the items of a sample */
record Stratum(String name, List<PopulationItem> items) {

    /** Items without an amount: no chance by amount, so they are examined apart. */
    static final String ZERO = "zero";

    /** Items that are subtracted: their errors work the other way, so they are examined apart. */
    static final String NEGATIVE = "negative";

    int count() {
        return items.size();
    }

    /** Sum of the amounts. */
    BigDecimal book() {
        return items.stream().map(PopulationItem::book).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the amounts are positive, so that errors may be weighed against them. */
    boolean positive() {
        return !name.equals(ZERO) && !name.equals(NEGATIVE);
    }
}
