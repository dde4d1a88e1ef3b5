package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.hecha.standard.Text;

/**
 * A sub-category, a category or the whole of an inventory statement. Exact and unrounded. Immutable.
 *
 * @param category 1 to 6; 0 for the whole
 * @param subcategory id of the sub-category, or the word the inventory uses where no installed standard knows it; empty
 *        for a category or the whole, and {@link #UNASSIGNED} for sources that name none
 * @param title title
 * @param gases one per gas, by name
 * @param groups one per group of gases that occurs, in the order of the declaration; a gas without a group follows
 * @param co2e non-biogenic emissions in tCO2e: the sum of {@code gases}
 * @param biogenicAnthropogenic CO2 from biomass that people use, in t, beside {@code co2e}
 * @param biogenicNatural CO2 from biomass by natural causes, in t, beside {@code co2e}
 * @param sources sources with a result
 * @param notCalculated quantified sources that could not be calculated
 * @param excluded sources without a number
 */
public record StatementPart(int category, String subcategory, Text title, List<GasAmount> gases,
        List<GasAmount> groups, BigDecimal co2e, BigDecimal biogenicAnthropogenic, BigDecimal biogenicNatural,
        int sources, int notCalculated, List<ExcludedSource> excluded) {

    /** Sub-category of sources that name none. */
    public static final String UNASSIGNED = "-";

    public StatementPart {
        Objects.requireNonNull(subcategory);
        Objects.requireNonNull(title);
        gases = List.copyOf(gases);
        groups = List.copyOf(groups);
        excluded = List.copyOf(excluded);
    }

    /** What it is called in a table: the title, behind the id of a sub-category that an installed standard knows. */
    public Text name() {
        boolean bare = subcategory.isEmpty() || subcategory.equals(UNASSIGNED) || subcategory.equals(title.zh());
        return bare ? title : new Text(subcategory + " " + title.zh(), subcategory + " " + title.en());
    }
}
