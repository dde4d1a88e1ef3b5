package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An inventory as a report states it: by category and sub-category, gas by gas, with biogenic CO2 and removals apart.
 * Nothing is netted: removals are not subtracted from the total. Exact and unrounded. Immutable.
 *
 * @param basis on whose values
 * @param year calendar year of the sources, or empty for all of them
 * @param categories one per category, by number, those without a source included
 * @param subcategories those that have a source, by category
 * @param total the whole
 * @param removals non-biogenic removals in tCO2e, positive
 * @param biogenicRemovals removals by biomass in tCO2e, positive
 * @param problems removals that could not be counted, with the reason
 */
public record InventoryStatement(Basis basis, Optional<Integer> year, List<StatementPart> categories,
        List<StatementPart> subcategories, StatementPart total, BigDecimal removals, BigDecimal biogenicRemovals,
        List<Problem> problems) {

    public InventoryStatement {
        Objects.requireNonNull(basis);
        Objects.requireNonNull(total);
        categories = List.copyOf(categories);
        subcategories = List.copyOf(subcategories);
        problems = List.copyOf(problems);
    }

    /** The category of that number, if it was declared or has a source. */
    public Optional<StatementPart> category(int number) {
        return categories.stream().filter(part -> part.category() == number).findFirst();
    }

    /** The sub-category of that id within its category, if it has a source. */
    public Optional<StatementPart> subcategory(int category, String id) {
        return subcategories.stream().filter(part -> part.category() == category && part.subcategory().equals(id))
                .findFirst();
    }
}
