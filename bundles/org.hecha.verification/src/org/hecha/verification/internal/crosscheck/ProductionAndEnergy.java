package org.hecha.verification.internal.crosscheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.verification.crosscheck.CrossRow;
import org.hecha.verification.crosscheck.CrossSection;
import org.hecha.verification.crosscheck.CrossVerdict;

/**
 * Production against energy month by month: months whose energy per unit produced is far from the median (by the median
 * absolute deviation, Iglewicz and Hoaglin 1993), idle months that use as much energy as others, production without
 * energy. A hint where to look, never more.
 */
public final class ProductionAndEnergy implements Examination {

    /** Makes the median absolute deviation of normal data their standard deviation. */
    private static final BigDecimal NORMAL = new BigDecimal("0.6745");

    @Override
    public CrossSection section() {
        return CrossSection.PRODUCTION_ENERGY;
    }

    @Override
    public List<CrossRow> rows(CrossInput input) {
        List<CrossRow> rows = new ArrayList<>();
        for (Scope scope : Scope.of(input)) {
            if (scope.obstacle(input).isEmpty()) {
                SortedMap<YearMonth, BigDecimal> production = production(input, scope);
                SortedMap<YearMonth, BigDecimal> energy = MonthlyEnergy.of(input, scope);
                TreeSet<YearMonth> both = new TreeSet<>(production.keySet());
                both.retainAll(energy.keySet());
                if (both.size() >= input.limit("production.months").value().intValueExact()) {
                    rows.add(row(input, scope, production, energy, List.copyOf(both)));
                }
            }
        }
        return rows;
    }

    private static SortedMap<YearMonth, BigDecimal> production(CrossInput input, Scope scope) {
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        for (Dated one : input.period().map(period -> scope.within(input, period)).orElse(List.of())) {
            Optional<YearMonth> month = MonthlyEnergy.month(one.days());
            if (month.isEmpty()) {
                return new TreeMap<>();
            }
            months.merge(month.get(), input.convert(one.quantity(), one.unit(), scope.unit()), BigDecimal::add);
        }
        return months;
    }

    private CrossRow row(CrossInput input, Scope scope, SortedMap<YearMonth, BigDecimal> production,
            SortedMap<YearMonth, BigDecimal> energy, List<YearMonth> months) {
        List<Localized> hints = new ArrayList<>(outliers(input, scope, production, energy, months));
        BigDecimal usual = Statistics.median(months.stream().map(energy::get).toList());
        BigDecimal idle = usual.multiply(input.limit("production.idle").value());
        for (YearMonth month : months) {
            boolean stands = production.get(month).signum() == 0;
            if (stands && energy.get(month).signum() > 0 && energy.get(month).compareTo(idle) >= 0) {
                hints.add(Rows.say("idleMonth", month, Rows.brief(energy.get(month)), Rows.brief(usual)));
            } else if (!stands && energy.get(month).signum() == 0) {
                hints.add(Rows.say("withoutEnergy", month, Rows.brief(production.get(month)), scope.unit()));
            }
        }
        double correlation = Statistics.rankCorrelation(months.stream().map(production::get).toList(),
                months.stream().map(energy::get).toList());
        CrossLimit least = input.limit("production.correlation");
        if (correlation < least.value().doubleValue()) {
            hints.add(Rows.say("againstEachOther", Statistics.print(correlation, 2), least.shown()));
        }
        String separator = "; ";
        return new Rows(section(), scope.id(), scope.product()).said("months", Rows.say("energy"),
                hints.isEmpty() ? CrossVerdict.AGREES : CrossVerdict.HINT,
                Rows.say(hints.isEmpty() ? "productionFits" : "productionHints", months.size(),
                        Statistics.print(correlation, 2), (Localized) locale -> hints.stream().map(hint -> hint.in(locale))
                                .collect(Collectors.joining(locale.getLanguage().equals("en") ? separator : "；"))));
    }

    private static List<Localized> outliers(CrossInput input, Scope scope, SortedMap<YearMonth, BigDecimal> production,
            SortedMap<YearMonth, BigDecimal> energy, List<YearMonth> months) {
        List<YearMonth> running = months.stream()
                .filter(month -> production.get(month).signum() > 0 && energy.get(month).signum() > 0).toList();
        if (running.size() < input.limit("production.months").value().intValueExact()) {
            return List.of();
        }
        List<BigDecimal> rates = running.stream()
                .map(month -> energy.get(month).divide(production.get(month), MathContext.DECIMAL128)).toList();
        BigDecimal median = Statistics.median(rates);
        BigDecimal deviation = Statistics.deviation(rates)
                .max(median.multiply(input.limit("production.floor").value()));
        CrossLimit most = input.limit("production.score");
        List<Localized> hints = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            BigDecimal score = NORMAL.multiply(rates.get(i).subtract(median)).divide(deviation, MathContext.DECIMAL128);
            if (most.exceededBy(score)) {
                hints.add(Rows.say("outlierMonth", running.get(i), Rows.brief(rates.get(i)), "GJ/" + scope.unit(),
                        Rows.brief(median), Statistics.print(score.doubleValue(), 1), most.shown()));
            }
        }
        return hints;
    }
}
