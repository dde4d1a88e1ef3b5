package org.hecha.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hecha.standard.Text;

/**
 * A value that an indicator asks for, as a dossier's ClaimInput holds it. Immutable.
 *
 * @param key key within the indicator
 * @param type what is entered
 * @param unit unit of a number, else empty
 * @param question what is asked
 * @param optional true where leaving it out is an answer of its own
 * @param minimum smallest value allowed, in {@code unit}
 * @param maximum largest value allowed, in {@code unit}
 * @param options options of a choice, in order
 */
public record InputDeclaration(String key, Type type, String unit, Text question, boolean optional,
        Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, List<Option> options) {

    /** What is entered. */
    public enum Type {
        /** A decimal with a unit. */
        NUMBER,
        /** The id of an option. */
        CHOICE,
        /** {@code yes} or {@code no}. */
        BOOLEAN,
        /** A whole number. */
        COUNT,
        /** A decimal in per cent. */
        PERCENTAGE
    }

    /**
     * An option of a choice.
     *
     * @param id what is stored
     * @param text what is shown
     */
    public record Option(String id, Text text) {
    }

    public InputDeclaration {
        options = List.copyOf(options);
    }

    /** The option of that id, if there is one. */
    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
