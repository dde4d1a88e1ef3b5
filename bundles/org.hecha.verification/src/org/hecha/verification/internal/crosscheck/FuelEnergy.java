package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.calculation.Trace;
import org.hecha.verification.internal.check.Naming;
import org.hecha.verification.internal.check.Span;

/**
 * Energy of what a facility burns.
 *
 * @param energy in GJ, of the sources whose energy can be derived
 * @param sources how many sources of category 1 there are
 * @param unknown names of those whose energy cannot be derived or whose data reach beyond the period
 */
record FuelEnergy(BigDecimal energy, int sources, List<String> unknown) {

    static FuelEnergy of(CrossInput input, Scope scope, Span period) {
        BigDecimal energy = BigDecimal.ZERO;
        List<String> unknown = new ArrayList<>();
        int sources = 0;
        for (EmissionSource source : input.quantified()) {
            boolean mine = source.getCategory() == 1 && scope.has(source)
                    && input.period(source).flatMap(period::with).isPresent();
            if (mine) {
                sources++;
                Optional<BigDecimal> own = of(input, source, period);
                energy = energy.add(own.orElse(BigDecimal.ZERO));
                if (own.isEmpty()) {
                    unknown.add(Naming.of(source));
                }
            }
        }
        return new FuelEnergy(energy, sources, unknown);
    }

    private static Optional<BigDecimal> of(CrossInput input, EmissionSource source, Span period) {
        Optional<Term> heat = input.line(source).flatMap(LineResult::trace).map(Trace::terms).orElse(List.of()).stream()
                .filter(term -> input.lists("heat.symbols", term.symbol().name())).findFirst();
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (ActivityData row : source.getActivityData()) {
            Optional<Dated> amount = Dated.of(row.getPeriodStart(), row.getPeriodEnd(), row.getQuantity(), row.getUnit(),
                    input.period(source)).filter(one -> period.contains(one.days()));
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            amounts.merge(row.getUnit(), row.getQuantity(), BigDecimal::add);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> one : amounts.entrySet()) {
            Optional<BigDecimal> energy = MonthlyEnergy.energy(input, one.getValue(), one.getKey(), heat);
            if (energy.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(energy.get());
        }
        return amounts.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
