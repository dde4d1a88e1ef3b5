package org.hecha.verification.internal.sampling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hecha.core.text.Localized;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Calculation;
import org.hecha.verification.sampling.Population;
import org.hecha.verification.sampling.PopulationItem;
import org.hecha.verification.sampling.SamplingRules;

/** When a rule set allows sampling at all. */
final class Conditions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Inventory inventory;
    private final Calculation calculation;

    Conditions(Inventory inventory, Calculation calculation) {
        this.inventory = inventory;
        this.calculation = calculation;
    }

    /** The conditions that are not met, one sentence each. */
    List<Localized> violated(SamplingRules rules, RuleChoice choice, Population population) {
        List<Localized> violated = new ArrayList<>();
        rules.population().filter(kind -> kind != population.scope().kind()).ifPresent(kind -> violated
                .add(SamplingText.text("rulesForOther", rules.title(), SamplingText.text("kind." + kind.word()))));
        rules.many().ifPresent(what -> {
            if (choice.many().isEmpty()) {
                violated.add(SamplingText.text("manyUndeclared", rules.title(), what));
            } else if (population.count() < choice.many().getAsInt()) {
                violated.add(SamplingText.text("notMany", rules.title(), population.count(), choice.many().getAsInt()));
            }
        });
        rules.unitShareBelow().ifPresent(limit -> units(rules, limit, population, violated));
        return violated;
    }

    /** A source that belongs to no facility stands for itself, as a meter does. */
    private void units(SamplingRules rules, BigDecimal limit, Population population, List<Localized> violated) {
        Map<String, String> names = new HashMap<>();
        for (Facility facility : inventory.getFacilities()) {
            names.put(facility.getId(), SamplingText.label(facility.getName(), facility.getId()));
        }
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        Map<String, String> unitOf = new HashMap<>();
        for (EmissionSource source : inventory.getSources()) {
            calculation.line(String.valueOf(source.getId())).ifPresent(line -> {
                String facility = Objects.requireNonNullElse(source.getFacilityId(), "");
                String unit = facility.isEmpty() ? source.getId() : facility;
                names.putIfAbsent(unit, SamplingText.label(source.getName(), source.getId()));
                unitOf.put(source.getId(), unit);
                amounts.merge(unit, line.co2e(), BigDecimal::add);
            });
        }
        BigDecimal total = calculation.totals().total().abs();
        population.items().stream().map(item -> unit(item, unitOf)).distinct().forEach(unit -> {
            BigDecimal amount = amounts.getOrDefault(unit, BigDecimal.ZERO).abs();
            if (amount.multiply(HUNDRED).compareTo(total.multiply(limit)) >= 0 && amount.signum() != 0) {
                violated.add(SamplingText.text("unitTooLarge", rules.title(), names.get(unit), SamplingText.printed(amount),
                        SamplingText.printed(total), limit));
            }
        });
    }

    private static String unit(PopulationItem item, Map<String, String> unitOf) {
        return item.source() == null ? item.id() : unitOf.get(item.source().getId());
    }
}
