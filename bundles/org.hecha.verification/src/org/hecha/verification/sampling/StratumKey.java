package org.hecha.verification.sampling;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;

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

    /**
     * What a stratum is called.
     *
     * @param stratum name as items of a sample and parts of a projection have it
     * @param names gives the name of a facility or source for its id
     */
    public static Localized label(String stratum, UnaryOperator<String> names) {
        Messages messages = Messages.of(StratumKey.class);
        int colon = stratum.indexOf(':');
        Optional<StratumKey> key = of(colon < 0 ? stratum : stratum.substring(0, colon));
        if (colon < 0 || key.isEmpty()) {
            return messages.text("stratum." + stratum);
        }
        String value = stratum.substring(colon + 1);
        boolean named = key.get() == FACILITY || key.get() == SOURCE;
        return messages.text("stratum." + key.get().word, value.isEmpty() ? messages.text("stratum.none")
                : named ? names.apply(value) : value);
    }
}
