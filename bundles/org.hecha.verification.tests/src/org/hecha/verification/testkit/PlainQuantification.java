package org.hecha.verification.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.PublishedDefault;
import org.hecha.standard.calculation.Quantification;

/** A quantification that calculates with given methods and tables: enough for tests of what builds on it. */
public final class PlainQuantification implements Quantification {

    private final List<Method> methods = new ArrayList<>();
    private final List<FactorTable> tables = new ArrayList<>();
    private final List<Standard> standards = new ArrayList<>();
    private final Map<String, Problem> remarks = new LinkedHashMap<>();

    public PlainQuantification with(Method... added) {
        methods.addAll(List.of(added));
        return this;
    }

    public PlainQuantification with(FactorTable... added) {
        tables.addAll(List.of(added));
        return this;
    }

    public PlainQuantification with(Standard... added) {
        standards.addAll(List.of(added));
        return this;
    }

    /** Lets every later line of a source carry a remark of the calculation. */
    public void remark(String sourceId, String code, String sentence) {
        remarks.put(sourceId, new Problem(code, false, sourceId, Localized.verbatim(sentence)));
    }

    List<Problem> remarks(String sourceId) {
        return remarks.containsKey(sourceId) ? List.of(remarks.get(sourceId)) : List.of();
    }

    @Override
    public Calculation calculate(Engagement engagement, Inventory inventory, Basis basis) {
        return new PlainCalculation(this, engagement, inventory, basis).run();
    }

    @Override
    public List<Standard> standards() {
        return List.copyOf(standards);
    }

    @Override
    public List<Method> methods() {
        return List.copyOf(methods);
    }

    @Override
    public Optional<Method> method(String id) {
        return methods.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    @Override
    public List<FactorTable> factorTables() {
        return List.copyOf(tables);
    }

    @Override
    public Optional<FactorTable> factorTable(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    @Override
    public List<PublishedDefault> defaults(Engagement engagement, EmissionSource source) {
        List<PublishedDefault> defaults = new ArrayList<>();
        method(source.getMethodId()).ifPresent(method -> method.symbols().stream()
                .filter(symbol -> symbol.defaultTable().filter("@fuel"::equals).isPresent())
                .forEach(symbol -> factorTable(engagement.getFuelTableId()).ifPresent(table -> table
                        .find(source.getFactorKey(), symbol.defaultColumn().orElseThrow())
                        .forEach(factor -> defaults.add(new PublishedDefault(symbol, table, factor))))));
        return defaults;
    }

    @Override
    public List<Problem> refused() {
        return List.of();
    }

    @Override
    public boolean converts(String unit, String target) {
        return PlainUnits.convert(unit, target);
    }

    @Override
    public boolean knowsUnit(String unit) {
        return PlainUnits.knows(unit);
    }

    @Override
    public BigDecimal convert(BigDecimal value, String unit, String target) {
        return value.multiply(PlainUnits.factor(unit, target));
    }

    @Override
    public Optional<BigDecimal> evaluate(Method method, Map<String, BigDecimal> inputs) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        method.symbols().forEach(symbol -> symbol.fixed().ifPresent(value -> values.put(symbol.name(), value)));
        values.putAll(inputs);
        return Optional.of(PlainFormula.evaluate(method.formula(), values));
    }
}
