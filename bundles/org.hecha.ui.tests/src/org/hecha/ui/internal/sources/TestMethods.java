package org.hecha.ui.internal.sources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standard;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.Quantification;

/** Three methods and one table of fuels, installed for tests: burning by mass, two for power. */
final class TestMethods implements Quantification {

    private static final FactorTable FUELS = new FactorTable("FUELS", new Text("燃料", "Fuels"), Text.NONE, "2024",
            Map.of("diesel", new Text("柴油", "Diesel"), "petrol", new Text("汽油", "Petrol")),
            List.of(factor("diesel"), factor("petrol")));

    private static Factor factor(String key) {
        return new Factor(key, "EF", new BigDecimal("3.1"), "tCO2/t", 0, Optional.empty(), Standing.OFFICIAL, "S1", Text.NONE);
    }

    private static Symbol symbol(String name, Symbol.Role role, String unit, String table) {
        return new Symbol(name, new Text(name, name), role, unit, Optional.empty(), Optional.ofNullable(table), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Method method(String id, String title, int category, String unit, Symbol... factors) {
        List<Symbol> symbols = new ArrayList<>(List.of(symbol("AD", Symbol.Role.ACTIVITY, unit, null)));
        symbols.addAll(List.of(factors));
        return new Method(id, "TEST", "2025", "7", Method.Kind.EMISSION, new Text(title, title), "AD * EF", "tCO2", "CO2",
                category, false, symbols, Standing.OFFICIAL, "S1", Text.NONE, List.of());
    }

    @Override
    public List<Method> methods() {
        return List.of(
                method("TEST.fuel", "燃料燃烧", 1, "t", symbol("EF", Symbol.Role.PARAMETER, "tCO2/t", "@fuel")),
                method("TEST.fuel-heat", "燃料燃烧（热值）", 0, "t", symbol("NCV", Symbol.Role.PARAMETER, "GJ/t", null),
                        symbol("CC", Symbol.Role.PARAMETER, "tC/GJ", null)),
                method("TEST.power", "外购电力", 2, "MWh", symbol("EF", Symbol.Role.PARAMETER, "tCO2/MWh", null)));
    }

    @Override
    public Optional<Method> method(String id) {
        return methods().stream().filter(method -> method.id().equals(id)).findFirst();
    }

    @Override
    public List<FactorTable> factorTables() {
        return List.of(FUELS);
    }

    @Override
    public Optional<FactorTable> factorTable(String id) {
        return Optional.of(FUELS).filter(table -> table.id().equals(id));
    }

    @Override
    public boolean knowsUnit(String unit) {
        return List.of("t", "kg", "MWh", "kWh", "tCO2/t", "kgCO2/kg", "tCO2/MWh", "GJ/t").contains(unit);
    }

    @Override
    public boolean converts(String unit, String target) {
        return knowsUnit(unit) && (unit.equals(target) || List.of("t", "kg").containsAll(List.of(unit, target))
                || List.of("MWh", "kWh").containsAll(List.of(unit, target))
                || List.of("tCO2/t", "kgCO2/kg").containsAll(List.of(unit, target)));
    }

    @Override
    public List<Standard> standards() {
        return List.of();
    }

    @Override
    public List<Problem> refused() {
        return List.of();
    }

    @Override
    public Calculation calculate(Engagement engagement, Inventory inventory, Basis basis) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BigDecimal convert(BigDecimal value, String unit, String target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<BigDecimal> evaluate(Method method, Map<String, BigDecimal> inputs) {
        throw new UnsupportedOperationException();
    }
}
