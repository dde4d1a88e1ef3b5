package org.hecha.cli.docs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.DataFile;
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

/** One standard with one method in three editions, and one table. Nothing is calculated here. */
final class SmallCatalogue implements Quantification {

    private static final Method NEWEST = method("2025", "7.5.2", "FC * EF");

    private static Method method(String edition, String clause, String formula) {
        return new Method("S.fuel", "S", edition, clause, Method.Kind.EMISSION, new Text("燃料|燃烧", "fuel|combustion"),
                formula, "tCO2", "CO2", 1, true, List.of(
                        symbol("FC", Symbol.Role.ACTIVITY, "t", null, null, "0"),
                        symbol("EF", Symbol.Role.PARAMETER, "tCO2/t", "TAB", "diesel", null),
                        symbol("NCV", Symbol.Role.PARAMETER, "GJ/t", "@fuel", null, null)),
                Standing.SECONDARY, "S10", new Text("注意\n两行", "note\ntwo lines"), List.of());
    }

    private static Symbol symbol(String name, Symbol.Role role, String unit, String table, String row, String minimum) {
        return new Symbol(name, new Text("量" + name, "amount " + name), role, unit, Optional.empty(),
                Optional.ofNullable(table), Optional.empty(), Optional.ofNullable(row),
                Optional.ofNullable(minimum).map(BigDecimal::new), Optional.empty());
    }

    @Override
    public List<Standard> standards() {
        return List.of(new Standard() {
            @Override
            public String id() {
                return "S";
            }

            @Override
            public Text title() {
                return new Text("标准", "standard");
            }

            @Override
            public List<String> editions() {
                return List.of("2025", "2020", "2015");
            }

            @Override
            public Text source() {
                return new Text("公开文本", "public text");
            }

            @Override
            public List<DataFile> data() {
                return List.of();
            }
        });
    }

    @Override
    public List<Method> methods() {
        return List.of(NEWEST);
    }

    @Override
    public Optional<Method> method(String id) {
        return Optional.of(NEWEST).filter(method -> method.id().equals(id));
    }

    @Override
    public List<Method> methodEditions(String id) {
        return List.of(NEWEST, method("2020", "5.2", "FC * EF"), method("2015", "", "FC * EF * 1"));
    }

    @Override
    public List<FactorTable> factorTables() {
        return List.of(new FactorTable("TAB", new Text("表", "table"), new Text("文件", "document"), "2024",
                Map.of("diesel", new Text("柴油", "diesel oil")),
                List.of(new Factor("diesel", "EF", new BigDecimal("3.10"), "tCO2/t", 2023,
                        Optional.of(LocalDate.of(2025, 12, 31)), Standing.UNCONFIRMED, "MEM", Text.NONE))));
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
    public Calculation calculate(Engagement engagement, Inventory inventory, Basis basis) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean converts(String unit, String target) {
        return unit.equals(target);
    }

    @Override
    public boolean knowsUnit(String unit) {
        return true;
    }

    @Override
    public BigDecimal convert(BigDecimal value, String unit, String target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<BigDecimal> evaluate(Method method, Map<String, BigDecimal> inputs) {
        return Optional.empty();
    }
}
