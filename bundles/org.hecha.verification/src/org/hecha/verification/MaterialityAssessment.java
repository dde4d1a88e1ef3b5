package org.hecha.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.comparison.MaterialityLine;
import org.hecha.standard.comparison.Misstatement;

/**
 * The misstatements that stand, against what the contract and the programme call material (ISO 14064-3, 5.1.7 and 6.3):
 * over the whole inventory and per category, known ones and those extrapolated from samples. Nothing is left out for
 * being small; a difference that two findings explain is added up once, and {@code same} says so. Immutable.
 *
 * @param total the whole inventory
 * @param categories per ISO 14064-1 category, those with an emission, a misstatement or a threshold
 * @param unassigned numbers of findings with an amount that belong to no category; they count in the total alone
 * @param programme what the programme says, where it is one that says something
 * @param same findings that are not added up because another one explains the same difference
 */
public record MaterialityAssessment(MaterialityLine total, SortedMap<Integer, MaterialityLine> categories,
        List<Integer> unassigned, Optional<MaterialityProgramme> programme, List<SameDifference> same) {

    public MaterialityAssessment {
        categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
        unassigned = List.copyOf(unassigned);
        same = List.copyOf(same);
    }

    /**
     * Adds up the misstatements of the findings that stand.
     *
     * @param byCriteria the inventory on the values the criteria ask for
     */
    public static MaterialityAssessment of(Engagement engagement, Inventory inventory, FindingRegister findings,
            Calculation byCriteria) {
        return new MaterialitySums(engagement, inventory, byCriteria).of(findings);
    }

    /** Total by the criteria in tCO2e, of which the percentage is taken. */
    public BigDecimal correctedTotal() {
        return total.agreed().total();
    }

    /**
     * The smallest threshold of the total in tCO2e, that of a binding programme included; empty where none was agreed,
     * then every departure counts.
     */
    public Optional<BigDecimal> threshold() {
        return total.threshold();
    }

    /** All misstatements, known and projected. */
    public Misstatement whole() {
        return total.combined();
    }

    /** The same per category, for those that have any. */
    public SortedMap<Integer, Misstatement> byCategory() {
        SortedMap<Integer, Misstatement> sums = new TreeMap<>();
        categories.forEach((category, line) -> {
            if (!line.findings().isEmpty()) {
                sums.put(category, line.combined());
            }
        });
        return sums;
    }

    /** The total, then every category. */
    public List<MaterialityLine> lines() {
        List<MaterialityLine> lines = new ArrayList<>();
        lines.add(total);
        lines.addAll(categories.values());
        return lines;
    }

    /** The lines that are material. */
    public List<MaterialityLine> materialLines() {
        return lines().stream().filter(MaterialityLine::material).toList();
    }

    /** Whether the total or a category is material, net or gross. */
    public boolean material() {
        return lines().stream().anyMatch(MaterialityLine::material);
    }
}
