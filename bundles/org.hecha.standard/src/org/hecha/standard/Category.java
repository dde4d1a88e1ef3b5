package org.hecha.standard;

import java.util.List;
import java.util.Objects;

/**
 * A category of an inventory with its sub-categories. Immutable.
 *
 * @param number 1 to 6
 * @param title title
 * @param subcategories in the order of the declaration
 * @param standing how sure the title is
 * @param source source key
 */
public record Category(int number, Text title, List<Subcategory> subcategories, Standing standing, String source) {

    public Category {
        Objects.requireNonNull(title);
        subcategories = List.copyOf(subcategories);
    }
}
