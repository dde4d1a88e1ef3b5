package org.hecha.evidence.internal.place;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;

/** The units these tests need; nothing is calculated. */
final class PlainUnits implements Quantification {

    private record Unit(String base, String size) {
    }

    private static final Map<String, Unit> UNITS = Map.of("kWh", new Unit("kWh", "1"), "MWh", new Unit("kWh", "1000"),
            "万kWh", new Unit("kWh", "10000"), "t", new Unit("t", "1"), "kg", new Unit("t", "0.001"), "GJ/t",
            new Unit("GJ/t", "1"), "1", new Unit("1", "1"), "%", new Unit("1", "0.01"));

    @Override
    public boolean knowsUnit(String unit) {
        return UNITS.containsKey(unit);
    }

    @Override
    public boolean converts(String unit, String target) {
        return knowsUnit(unit) && knowsUnit(target) && UNITS.get(unit).base().equals(UNITS.get(target).base());
    }

    @Override
    public BigDecimal convert(BigDecimal value, String unit, String target) {
        if (!converts(unit, target)) {
            throw new IllegalArgumentException(unit + " does not convert into " + target);
        }
        return value.multiply(new BigDecimal(UNITS.get(unit).size()))
                .divide(new BigDecimal(UNITS.get(target).size()), MathContext.DECIMAL128);
    }

    @Override
    public Calculation calculate(Engagement engagement, Inventory inventory, Basis basis) {
        throw new UnsupportedOperationException();
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
    public Optional<FactorTable> factorTable(String id) {
        return Optional.empty();
    }

    @Override
    public List<Problem> refused() {
        return List.of();
    }

    @Override
    public Optional<BigDecimal> evaluate(Method method, Map<String, BigDecimal> inputs) {
        return Optional.empty();
    }
}
