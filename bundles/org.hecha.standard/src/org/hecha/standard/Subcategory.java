package org.hecha.standard;

import java.util.List;
import java.util.Objects;

/**
 * A sub-category of an inventory. Immutable.
 *
 * @param id number, {@code 3.1}
 * @param key word that inventories may use instead, {@code upstream-freight}
 * @param category number of its category
 * @param title title
 * @param standing how sure title and number are
 * @param source source key
 * @param note what a reader must know, or {@link Text#NONE}
 * @param aliases further words that mean it
 */
public record Subcategory(String id, String key, int category, Text title, Standing standing, String source, Text note,
        List<String> aliases) {

    public Subcategory {
        Objects.requireNonNull(id);
        Objects.requireNonNull(key);
        Objects.requireNonNull(title);
        aliases = List.copyOf(aliases);
    }

    /** Whether {@code word} is its id, its key or one of its aliases. */
    public boolean isCalled(String word) {
        return word != null && (id.equals(word) || key.equals(word) || aliases.contains(word));
    }
}
