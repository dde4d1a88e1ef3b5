package org.hecha.quantification.internal.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Measurement;
import org.hecha.quantification.internal.number.Exact;
import org.hecha.quantification.internal.unit.UnitCatalogue;
import org.hecha.standard.Symbol;

/**
 * The records of one source as inputs of its line, by symbol. Records err alone unless they name a group; those that do
 * not move are added up, so that a million records which state nothing are one input.
 */
final class Records {

    private final UnitCatalogue units;
    private final Statements statements;
    private final EmissionSource source;
    private final String sourceId;
    private final String label;
    private final List<Symbol> activities;
    private final Map<String, Symbol> symbolOfUnit = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Input> still = new TreeMap<>();
    private final List<Input> moving = new ArrayList<>();

    Records(UnitCatalogue units, Statements statements, EmissionSource source, String sourceId, String label,
            List<Symbol> activities) {
        this.units = units;
        this.statements = statements;
        this.source = source;
        this.sourceId = sourceId;
        this.label = label;
        this.activities = activities;
    }

    /** @throws Refusal for a statement that cannot be right, or a record that belongs to no symbol any more */
    Map<String, List<Input>> bySymbol() throws Refusal {
        int place = 0;
        for (ActivityData row : source.getActivityData()) {
            take(row, place++);
        }
        Map<String, List<Input>> bySymbol = new HashMap<>();
        still.values().forEach(input -> bySymbol.computeIfAbsent(input.symbol(), any -> new ArrayList<>()).add(input));
        moving.forEach(input -> bySymbol.computeIfAbsent(input.symbol(), any -> new ArrayList<>()).add(input));
        return bySymbol;
    }

    private void take(ActivityData row, int place) throws Refusal {
        Symbol symbol = symbol(row);
        Optional<Exact> factor = symbol == null ? Optional.empty() : units.factor(row.getUnit(), symbol.unit());
        if (row.getQuantity() == null || factor.isEmpty()) {
            throw new Refusal(Statements.MESSAGES.text("calculationOfOther", label));
        }
        Exact value = Exact.of(row.getQuantity()).times(factor.get());
        Measurement measurement = row.getUncertainty();
        String origin = row.getOrigin() == null || row.getOrigin().isBlank() ? symbol.name() : row.getOrigin();
        Stated stated = statements.of(measurement, symbol.name(), label, origin);
        String group = measurement == null || measurement.getGroup() == null ? "" : measurement.getGroup().strip();
        if (!stated.uncertain() || value.signum() == 0) {
            still.merge(symbol.name() + '\n' + stated.statement(), input(symbol, value, stated, "", origin, row, place),
                    Records::together);
        } else {
            moving.add(input(symbol, value, stated, group, origin, row, place));
        }
    }

    private Symbol symbol(ActivityData row) {
        if (row.getSymbol() != null && !row.getSymbol().isEmpty()) {
            return activities.stream().filter(one -> one.name().equals(row.getSymbol())).findFirst().orElse(null);
        }
        return row.getUnit() == null ? null : symbolOfUnit.computeIfAbsent(row.getUnit(), unit -> activities.stream()
                .filter(one -> units.factor(unit, one.unit()).isPresent()).findFirst().orElse(null));
    }

    private Input input(Symbol symbol, Exact value, Stated stated, String group, String origin, ActivityData row,
            int place) {
        String key = group.isEmpty() ? ownKey(row, place) : Input.groupKey(group);
        // what was consumed or made cannot be negative
        return new Input(symbol.name(), value, stated, key, group, origin, row.getId() == null ? "" : row.getId(), 1, 0,
                Double.POSITIVE_INFINITY);
    }

    /** By the record's id, so that the order of rows does not matter; by its place where it has none of its own. */
    private String ownKey(ActivityData row, int place) {
        String key = "record:" + sourceId + ':' + row.getId();
        return row.getId() != null && keys.add(key) ? key : "row:" + sourceId + ':' + place;
    }

    private static Input together(Input some, Input other) {
        return new Input(some.symbol(), some.value().plus(other.value()), some.stated(), some.key(), "", some.symbol(), "",
                some.records() + other.records(), some.least(), some.most());
    }
}
