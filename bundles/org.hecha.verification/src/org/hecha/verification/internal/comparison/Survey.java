package org.hecha.verification.internal.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.FigureResult;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Quantification;

/** One inventory with its recalculation, indexed. Used by one comparison on one thread. */
final class Survey {

    private final Quantification quantification;
    private final Engagement engagement;
    private final InventoryIndex stated;
    private final Map<String, LineResult> lines = new HashMap<>();
    private final Map<String, Map<String, Boolean>> conversions = new HashMap<>();
    private final Map<String, FigureResult> results = new HashMap<>();
    private final PublishedFactors published = new PublishedFactors(this);

    Survey(Quantification quantification, Engagement engagement, Inventory inventory, Calculation asStated) {
        this.quantification = quantification;
        this.engagement = engagement;
        this.stated = new InventoryIndex(inventory);
        asStated.lines().forEach(line -> lines.put(line.sourceId(), line));
        asStated.figures().forEach(figure -> results.put(figure.figureId(), figure));
    }

    Quantification quantification() {
        return quantification;
    }

    /** The factors that are printed somewhere. */
    PublishedFactors published() {
        return published;
    }

    Engagement engagement() {
        return engagement;
    }

    Optional<EmissionSource> source(String id) {
        return stated.source(id);
    }

    Optional<Removal> removal(String id) {
        return stated.removal(id);
    }

    Optional<ReportedFigure> figure(String id) {
        return stated.figure(id);
    }

    Optional<LineResult> line(String sourceId) {
        return Optional.ofNullable(lines.get(sourceId));
    }

    Optional<FigureResult> result(String figureId) {
        return Optional.ofNullable(results.get(figureId));
    }

    /** A value in another unit; empty where they do not convert or something is not stated. */
    Optional<BigDecimal> convert(BigDecimal value, String unit, String target) {
        if (value == null || unit == null || target == null) {
            return Optional.empty();
        }
        if (unit.equals(target)) {
            return Optional.of(value);
        }
        return converts(unit, target) ? Optional.of(quantification.convert(value, unit, target)) : Optional.empty();
    }

    /** Whether a unit converts; remembered, for thousands of published values have a few units. */
    boolean converts(String unit, String target) {
        return unit.equals(target) || conversions.computeIfAbsent(target, key -> new HashMap<>())
                .computeIfAbsent(unit, key -> quantification.converts(unit, target));
    }

    /** The recalculated number of a line in a printed unit: mass of its gas, or its part of the total. */
    Optional<BigDecimal> amount(LineResult line, String unit, boolean printedPositive) {
        if (line.trace().isEmpty()) {
            return Optional.empty();
        }
        boolean deducted = line.trace().get().method().deducted();
        Optional<BigDecimal> mass = line.mass().flatMap(tonnes -> convert(tonnes, "t" + line.gas(), unit));
        if (mass.isPresent()) {
            return mass.map(value -> !printedPositive && deducted ? value.negate() : value);
        }
        BigDecimal co2e = printedPositive && deducted ? line.co2e().negate() : line.co2e();
        return convert(co2e, "tCO2e", unit);
    }
}
