package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.verification.internal.check.Span;

/** Energy of a scope month by month, from the sources that record it so. */
final class MonthlyEnergy {

    private static final String ENERGY = "GJ";

    private MonthlyEnergy() {
    }

    /** In GJ; without sources that are no energy, or whose records reach over months. */
    static SortedMap<YearMonth, BigDecimal> of(CrossInput input, Scope scope) {
        SortedMap<YearMonth, BigDecimal> energy = new TreeMap<>();
        for (EmissionSource source : input.quantified()) {
            if (scope.has(source) && input.lists("energy.categories", String.valueOf(source.getCategory()))) {
                of(input, source).forEach((month, amount) -> energy.merge(month, amount, BigDecimal::add));
            }
        }
        return energy;
    }

    private static SortedMap<YearMonth, BigDecimal> of(CrossInput input, EmissionSource source) {
        Optional<Term> heat = input.line(source).flatMap(LineResult::trace).map(Trace::terms).orElse(List.of()).stream()
                .filter(term -> input.lists("heat.symbols", term.symbol().name())).findFirst();
        Map<YearMonth, Map<String, BigDecimal>> amounts = new HashMap<>();
        for (ActivityData row : source.getActivityData()) {
            Optional<YearMonth> month = Span.of(row.getPeriodStart(), row.getPeriodEnd()).flatMap(MonthlyEnergy::month);
            if (month.isEmpty() || row.getQuantity() == null || row.getUnit() == null) {
                return new TreeMap<>();
            }
            amounts.computeIfAbsent(month.get(), one -> new HashMap<>()).merge(row.getUnit(), row.getQuantity(),
                    BigDecimal::add);
        }
        SortedMap<YearMonth, BigDecimal> energy = new TreeMap<>();
        for (Map.Entry<YearMonth, Map<String, BigDecimal>> month : amounts.entrySet()) {
            for (Map.Entry<String, BigDecimal> amount : month.getValue().entrySet()) {
                Optional<BigDecimal> heatOf = energy(input, amount.getValue(), amount.getKey(), heat);
                if (heatOf.isEmpty()) {
                    return new TreeMap<>();
                }
                energy.merge(month.getKey(), heatOf.get(), BigDecimal::add);
            }
        }
        return energy;
    }

    /** The month within which days lie; empty where they reach over its end. */
    static Optional<YearMonth> month(Span days) {
        YearMonth month = YearMonth.from(days.first());
        return month.equals(YearMonth.from(days.last())) ? Optional.of(month) : Optional.empty();
    }

    /** In GJ: an amount of energy, or of fuel with its heating value. */
    static Optional<BigDecimal> energy(CrossInput input, BigDecimal amount, String unit, Optional<Term> heat) {
        if (input.converts(unit, ENERGY)) {
            return Optional.of(input.convert(amount, unit, ENERGY));
        }
        return heat.flatMap(term -> Content.of(input, amount, unit, term.value(), term.symbol().unit()))
                .filter(content -> input.converts(content.unit(), ENERGY))
                .map(content -> input.convert(content.value(), content.unit(), ENERGY));
    }
}
