package org.hecha.scoring.jiangsu.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.Standing;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Totals;

/** A calculation that only adds up: the quantity of a source is its emission in tCO2e. */
final class PlainQuantification implements Quantification {

    private static final Map<String, BigDecimal> MWH = Map.of("MWh", BigDecimal.ONE, "kWh", new BigDecimal("0.001"),
            "GWh", new BigDecimal("1000"));
    private static final Map<String, BigDecimal> TONNES = Map.of("tCO2e", BigDecimal.ONE, "kgCO2e",
            new BigDecimal("0.001"));

    @Override
    public Calculation calculate(Engagement engagement, Inventory inventory, Basis basis) {
        SortedMap<Integer, BigDecimal> all = new TreeMap<>();
        SortedMap<Integer, SortedMap<Integer, BigDecimal>> years = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (EmissionSource source : inventory.getSources()) {
            if (source.getStatus() == SourceStatus.QUANTIFIED) {
                BigDecimal sum = source.getActivityData().stream().map(data -> data.getQuantity())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                LocalDate start = source.getPeriodStart() == null ? engagement.getPeriodStart() : source.getPeriodStart();
                all.merge(source.getCategory(), sum, BigDecimal::add);
                years.computeIfAbsent(start.getYear(), year -> new TreeMap<>())
                        .merge(source.getCategory(), sum, BigDecimal::add);
                if ("broken".equals(source.getMethodId())) {
                    problems.add(new Problem("METHOD_NOT_INSTALLED", true, source.getId(),
                            Localized.verbatim("no method “broken”")));
                }
            }
        }
        SortedMap<Integer, Totals> byYear = new TreeMap<>();
        years.forEach((year, sums) -> byYear.put(year, totals(sums)));
        return new Calculation(basis, List.of(), List.of(), totals(all), byYear, problems);
    }

    private static Totals totals(SortedMap<Integer, BigDecimal> sums) {
        BigDecimal total = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Totals(sums, new TreeMap<>(), BigDecimal.ZERO, BigDecimal.ZERO, total);
    }

    @Override
    public Optional<FactorTable> factorTable(String id) {
        return switch (id) {
            case "CN-NATIONAL-EXCL" -> Optional.of(table(id, factor(id, "0.6096", 2023, Standing.OFFICIAL),
                    factor(id, "0.5856", 2022, Standing.SECONDARY), factor(id, "0.9999", 2024, Standing.UNCONFIRMED)));
            case "CN-NATIONAL-AVG" -> Optional.of(table(id, factor(id, "0.5306", 2023, Standing.OFFICIAL)));
            default -> Optional.empty();
        };
    }

    private static FactorTable table(String id, Factor... factors) {
        return new FactorTable(id, Text.NONE, Text.NONE, "2025", Map.of(), List.of(factors));
    }

    private static Factor factor(String key, String value, int year, Standing standing) {
        return new Factor(key, "EF", new BigDecimal(value), "tCO2/MWh", year, Optional.empty(), standing, "S4", Text.NONE);
    }

    @Override
    public List<Standard> standards() {
        return List.of();
    }

    @Override
    public List<Method> methods() {
        return List.of();
    }

    @Override
    public Optional<Method> method(String id) {
        return Optional.empty();
    }

    @Override
    public List<FactorTable> factorTables() {
        return List.of();
    }

    @Override
    public List<Problem> refused() {
        return List.of();
    }

    @Override
    public boolean converts(String unit, String target) {
        return MWH.containsKey(unit) && MWH.containsKey(target) || TONNES.containsKey(unit) && TONNES.containsKey(target);
    }

    @Override
    public boolean knowsUnit(String unit) {
        return MWH.containsKey(unit) || TONNES.containsKey(unit);
    }

    @Override
    public BigDecimal convert(BigDecimal value, String unit, String target) {
        Map<String, BigDecimal> family = MWH.containsKey(unit) ? MWH : TONNES;
        return value.multiply(family.get(unit)).divide(family.get(target));
    }

    @Override
    public Optional<BigDecimal> evaluate(Method method, Map<String, BigDecimal> inputs) {
        return Optional.empty();
    }
}
