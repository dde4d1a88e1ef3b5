package org.hecha.standard.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.standard.Standing;
import org.hecha.standard.Text;

/**
 * Purchased electricity under one convention. Immutable.
 *
 * @param id {@code LOCATION}, {@code MARKET}, {@code GUIDE}
 * @param title title
 * @param clause clause or place it comes from
 * @param inventoryValue whether its total is the value of the inventory; the others are additional
 * @param averages factor tables whose values are averages of a grid, where this is the value of the inventory
 * @param lines every amount with its factor
 * @param total sum of the lines in tCO2; empty where a line has no factor
 * @param standing how sure the convention is
 * @param source source key
 * @param note what a reader must know
 */
public record ElectricityView(String id, Text title, String clause, boolean inventoryValue, List<String> averages,
        List<PowerLine> lines, Optional<BigDecimal> total, Standing standing, String source, Text note) {

    public ElectricityView {
        Objects.requireNonNull(id);
        averages = List.copyOf(averages);
        lines = List.copyOf(lines);
    }

    /** Sums by year; a year with a line without factor is left out. */
    public SortedMap<Integer, BigDecimal> byYear() {
        SortedMap<Integer, BigDecimal> sums = new TreeMap<>();
        lines.forEach(line -> line.emission()
                .ifPresent(emission -> sums.merge(line.year(), emission, BigDecimal::add)));
        lines.stream().filter(line -> line.emission().isEmpty()).forEach(line -> sums.remove(line.year()));
        return sums;
    }
}
