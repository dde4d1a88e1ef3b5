package org.hecha.io.spreadsheet.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Method.Kind;
import org.hecha.standard.Standard;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Symbol.Role;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;

/** A calculation service with six methods and a handful of units; it calculates nothing. */
final class FakeQuantification implements Quantification {

    private static final Map<String, Unit> UNITS = Map.ofEntries(unit("t", "mass", "1"), unit("kg", "mass", "0.001"),
            unit("MWh", "energy", "1"), unit("kWh", "energy", "0.001"), unit("10^4 kWh", "energy", "10"),
            unit("GJ/t", "heat", "1"), unit("MJ/t", "heat", "0.001"), unit("tCO2", "CO2", "1"), unit("kgCO2", "CO2", "0.001"),
            unit("tCO2/MWh", "grid", "1"), unit("tCO2e", "CO2e", "1"), unit("kgCO2e", "CO2e", "0.001"), unit("1", "one", "1"), unit("%", "one", "0.01"));

    private final List<Standard> standards;
    private final List<Method> methods = List.of(
            method("T.fuel", Kind.EMISSION, 1, "tCO2", symbol("FC", Role.ACTIVITY, "t", "0", "1000000"),
                    symbol("NCV", Role.PARAMETER, "GJ/t", "0", "600"), symbol("k", Role.CONSTANT, "1", null, null)),
            method("T.power", Kind.EMISSION, 2, "tCO2", symbol("AD", Role.ACTIVITY, "MWh", "0", null)),
            method("T.balance", Kind.EMISSION, 1, "tCO2", symbol("IN", Role.ACTIVITY, "t", "0", null),
                    symbol("OUT", Role.ACTIVITY, "t", "0", null), symbol("h", Role.ACTIVITY, "1", "0", "1")),
            method("T.reported", Kind.EMISSION, 0, "tCO2e", symbol("R", Role.ACTIVITY, "tCO2e", null, null)),
            method("T.saving", Kind.REDUCTION, 0, "tCO2e", symbol("EF", Role.PARAMETER, "1", null, null)),
            method("T.total", Kind.FIGURE, 0, "tCO2e", symbol("E", Role.ARGUMENT, "tCO2e", null, null)));

    FakeQuantification(Standard... standards) {
        this.standards = List.of(standards);
    }

    private record Unit(String dimension, BigDecimal factor) {
    }

    private static Map.Entry<String, Unit> unit(String symbol, String dimension, String factor) {
        return Map.entry(symbol, new Unit(dimension, new BigDecimal(factor)));
    }

    private static Symbol symbol(String name, Role role, String unit, String least, String most) {
        return new Symbol(name, new Text(name, name), role, unit, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.ofNullable(least).map(BigDecimal::new), Optional.ofNullable(most).map(BigDecimal::new));
    }

    private static Method method(String id, Kind kind, int category, String result, Symbol... symbols) {
        return new Method(id, "T", "1", "1", kind, new Text("方法" + id, "Method " + id), "1", result, "CO2", category, false,
                List.of(symbols), Standing.OFFICIAL, "T", Text.NONE, List.of());
    }

    @Override
    public Calculation calculate(Engagement engagement, Inventory inventory, Basis basis) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Standard> standards() {
        return standards;
    }

    @Override
    public List<Method> methods() {
        return methods.stream().sorted(Comparator.comparing(Method::id)).toList();
    }

    @Override
    public Optional<Method> method(String id) {
        return methods.stream().filter(method -> method.id().equals(id)).findFirst();
    }

    @Override
    public List<FactorTable> factorTables() {
        Factor factor = new Factor("diesel", "NCV", new BigDecimal("42.652"), "GJ/t", 0, Optional.empty(), Standing.OFFICIAL, "T",
                Text.NONE);
        return List.of(new FactorTable("T-FUELS", Text.NONE, Text.NONE, "1", Map.of("diesel", new Text("柴油", "diesel oil")),
                List.of(factor)));
    }

    @Override
    public Optional<FactorTable> factorTable(String id) {
        return factorTables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    @Override
    public List<Problem> refused() {
        return List.of();
    }

    @Override
    public boolean converts(String unit, String target) {
        return knowsUnit(unit) && knowsUnit(target) && UNITS.get(unit).dimension.equals(UNITS.get(target).dimension);
    }

    @Override
    public boolean knowsUnit(String unit) {
        return UNITS.containsKey(unit);
    }

    @Override
    public BigDecimal convert(BigDecimal value, String unit, String target) {
        return value.multiply(UNITS.get(unit).factor).divide(UNITS.get(target).factor);
    }

    @Override
    public Optional<BigDecimal> evaluate(Method method, Map<String, BigDecimal> inputs) {
        throw new UnsupportedOperationException();
    }
}
