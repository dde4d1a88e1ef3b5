package org.hecha.verification.sampling;

import java.util.Arrays;
import java.util.Optional;

/** By what a population is divided before it is sampled. The word is what is stored and typed. */
public enum StratumKey {

    /** Not at all. */
    NONE("all"),
    FACILITY("facility"),
    CATEGORY("category"),
    SOURCE("source"),
    /** Month of a record; what spans several months stands apart. */
    MONTH("month"),
    /** Four classes by amount, each with about a quarter of the whole (equal aggregates), the largest items first. */
    SIZE("size");

    private final String word;

    StratumKey(String word) {
        this.word = word;
    }

    /** As it is stored and typed. */
    public String word() {
        return word;
    }

    /** The key of that word. */
    public static Optional<StratumKey> of(String word) {
        return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
    }
}
