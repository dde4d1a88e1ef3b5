package org.hecha.verification.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hecha.model.base.BaseFactory;
import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.engagement.TeamRole;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.Parameter;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.model.inventory.ReportedValue;
import org.hecha.standard.Factor;
import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.Text;

/** An engagement under construction, and the methods and tables tests calculate with. */
public final class Fixture {

    public static final Method POWER = emission("power", "AD * EF", 2, activity("AD", "MWh"),
            parameter("EF", "tCO2/MWh", "@electricity", "EF"));
    public static final Method FUEL = emission("fuel", "FC * NCV * CC * OF * k", 1, activity("FC", "t"),
            parameter("NCV", "GJ/t", "@fuel", "NCV"), parameter("CC", "tC/GJ", "@fuel", "CC"),
            parameter("OF", "1", "@fuel", "OF"), constant("k", "tCO2/tC", "3.6666666666666666666666666666666667"));
    public static final Method HEAT = emission("heat", "Q * CC * OF * k", 1, activity("Q", "GJ"),
            parameter("CC", "tC/GJ", "@fuel", "CC"), parameter("OF", "1", "@fuel", "OF"),
            constant("k", "tCO2/tC", "3.6666666666666666666666666666666667"));
    public static final Method SUM = figure("sum", "S - R", "tCO2e", argument("S", "tCO2e"), argument("R", "tCO2e"));
    public static final Method PER_PERSON = figure("perPerson", "E / N", "kWh/person", argument("E", "kWh"),
            argument("N", "person"));
    public static final FactorTable GRID = table("CN-NATIONAL-EXCL", "全国电力平均排放因子（不含市场化交易非化石）",
            factor("CN-NATIONAL-EXCL", "EF", "0.5942", "tCO2/MWh", 2021, Standing.SECONDARY),
            factor("CN-NATIONAL-EXCL", "EF", "0.5856", "tCO2/MWh", 2022, Standing.SECONDARY),
            factor("CN-NATIONAL-EXCL", "EF", "0.6096", "tCO2/MWh", 2023, Standing.OFFICIAL));
    public static final FactorTable OLD_GRID = table("CN-ETS-GRID", "全国电网平均排放因子",
            factor("CN-ETS-GRID", "EF", "0.6101", "tCO2/MWh", 2015, Standing.SECONDARY),
            factor("CN-ETS-GRID", "EF", "0.5810", "tCO2/MWh", 2021, Standing.SECONDARY),
            factor("CN-ETS-GRID", "EF", "0.5703", "tCO2/MWh", 2022, Standing.SECONDARY));
    public static final FactorTable FUELS = table("FUELS", "GB/T 32151.34-2024 附录 C.1",
            factor("diesel", "NCV", "42.652", "GJ/t", 0, Standing.SECONDARY),
            factor("diesel", "CC", "0.0202", "tC/GJ", 0, Standing.SECONDARY),
            factor("diesel", "OF", "0.98", "1", 0, Standing.SECONDARY),
            factor("gasoline", "NCV", "43.070", "GJ/t", 0, Standing.SECONDARY),
            factor("gasoline", "CC", "0.0189", "tC/GJ", 0, Standing.SECONDARY),
            factor("gasoline", "OF", "0.98", "1", 0, Standing.SECONDARY),
            factor("coal", "NCV", "19.570", "GJ/t", 0, Standing.SECONDARY),
            factor("coal", "CC", "0.0261", "tC/GJ", 0, Standing.SECONDARY),
            factor("coal", "OF", "0.93", "1", 0, Standing.SECONDARY));
    public static final FactorTable STEEL = table("CETS-AG-03.01", "CETS-AG-03.01-V01-2024 表 A.1",
            factor("coal", "NCV", "23.736", "GJ/t", 0, Standing.OFFICIAL),
            factor("coal", "CC", "0.02618", "tC/GJ", 0, Standing.OFFICIAL),
            factor("coal", "OF", "0.99", "1", 0, Standing.OFFICIAL));

    public final Engagement engagement = EngagementFactory.eINSTANCE.createEngagement();
    public final Inventory inventory = InventoryFactory.eINSTANCE.createInventory();
    public final EvidenceRegister evidence = EvidenceFactory.eINSTANCE.createEvidenceRegister();
    public final FindingRegister findings = FindingFactory.eINSTANCE.createFindingRegister();
    public final PlainQuantification quantification = new PlainQuantification()
            .with(POWER, FUEL, HEAT, SUM, PER_PERSON).with(GRID, OLD_GRID, FUELS, STEEL);

    public Fixture() {
        engagement.setId("engagement");
        engagement.setFuelTableId("FUELS");
        engagement.setPeriodStart(LocalDate.of(2023, 1, 1));
        engagement.setPeriodEnd(LocalDate.of(2023, 12, 31));
        engagement.setOrganization(EngagementFactory.eINSTANCE.createOrganization());
        engagement.getOrganization().setId("organization");
        inventory.setBoundary(InventoryFactory.eINSTANCE.createBoundary());
    }

    public Fixture criterion(String standardId) {
        Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
        criterion.setStandardId(standardId);
        criterion.setEdition("2025");
        engagement.getCriteria().add(criterion);
        return this;
    }

    public TeamMember member(String id, String name, TeamRole role, boolean declared) {
        TeamMember member = EngagementFactory.eINSTANCE.createTeamMember();
        member.setId(id);
        member.setName(name);
        member.setRole(role);
        member.setConflictDeclared(declared);
        engagement.getTeam().add(member);
        return member;
    }

    /** A source whose id is its name, with one activity row over the whole period. */
    public EmissionSource source(String name, Method method, String quantity, String unit) {
        EmissionSource source = InventoryFactory.eINSTANCE.createEmissionSource();
        source.setId(name);
        source.setName(name);
        source.setCategory(method.category());
        source.setMethodId(method.id());
        inventory.getSources().add(source);
        if (quantity != null) {
            activity(source, quantity, unit, engagement.getPeriodStart(), engagement.getPeriodEnd());
        }
        return source;
    }

    public ActivityData activity(EmissionSource source, String quantity, String unit, LocalDate start,
            LocalDate end) {
        ActivityData row = InventoryFactory.eINSTANCE.createActivityData();
        row.setId(source.getId() + "-" + source.getActivityData().size());
        row.setQuantity(new BigDecimal(quantity));
        row.setUnit(unit);
        row.setPeriodStart(start);
        row.setPeriodEnd(end);
        source.getActivityData().add(row);
        return row;
    }

    public static Parameter state(EmissionSource source, String symbol, String value, String unit,
            ProvenanceKind kind) {
        Parameter parameter = InventoryFactory.eINSTANCE.createParameter();
        parameter.setId(source.getId() + symbol);
        parameter.setSymbol(symbol);
        parameter.setValue(new BigDecimal(value));
        parameter.setUnit(unit);
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setKind(kind);
        parameter.setProvenance(provenance);
        source.getParameters().add(parameter);
        return parameter;
    }

    public static EmissionSource reported(EmissionSource source, String value, String unit) {
        ReportedValue reported = InventoryFactory.eINSTANCE.createReportedValue();
        reported.setValue(new BigDecimal(value));
        reported.setUnit(unit);
        source.setReported(reported);
        return source;
    }

    public Removal removal(String name, String quantity) {
        Removal removal = InventoryFactory.eINSTANCE.createRemoval();
        removal.setId(name);
        removal.setName(name);
        removal.setQuantity(new BigDecimal(quantity));
        removal.setUnit("tCO2e");
        inventory.getRemovals().add(removal);
        return removal;
    }

    public ReportedFigure figure(String label, Method method, String value, String unit, FigureArgument... arguments) {
        ReportedFigure figure = InventoryFactory.eINSTANCE.createReportedFigure();
        figure.setId(label);
        figure.setLabel(label);
        figure.setMethodId(method.id());
        figure.setValue(value == null ? null : new BigDecimal(value));
        figure.setUnit(unit);
        figure.getArguments().addAll(List.of(arguments));
        inventory.getFigures().add(figure);
        return figure;
    }

    public static FigureArgument literal(String symbol, String value, String unit) {
        FigureArgument argument = InventoryFactory.eINSTANCE.createFigureArgument();
        argument.setSymbol(symbol);
        argument.setValue(new BigDecimal(value));
        argument.setUnit(unit);
        return argument;
    }

    public static FigureArgument ref(String symbol, String id, String aspect) {
        FigureArgument argument = InventoryFactory.eINSTANCE.createFigureArgument();
        argument.setSymbol(symbol);
        argument.setRefId(id);
        argument.setRefAspect(aspect);
        return argument;
    }

    public static Method emission(String id, String formula, int category, Symbol... symbols) {
        return method(id, formula, "tCO2", "CO2", category, Method.Kind.EMISSION, symbols);
    }

    public static Method figure(String id, String formula, String unit, Symbol... symbols) {
        return method(id, formula, unit, "", 0, Method.Kind.FIGURE, symbols);
    }

    private static Method method(String id, String formula, String unit, String gas, int category, Method.Kind kind,
            Symbol... symbols) {
        return new Method(id, "TEST", "1", "1", kind, new Text(id, id), formula, unit, gas, category, false,
                Arrays.asList(symbols), Standing.OFFICIAL, "test", Text.NONE, List.of());
    }

    public static Symbol activity(String name, String unit) {
        return symbol(name, Symbol.Role.ACTIVITY, unit, null, null, null);
    }

    public static Symbol argument(String name, String unit) {
        return symbol(name, Symbol.Role.ARGUMENT, unit, null, null, null);
    }

    public static Symbol parameter(String name, String unit, String table, String column) {
        return symbol(name, Symbol.Role.PARAMETER, unit, null, table, column);
    }

    public static Symbol constant(String name, String unit, String value) {
        return symbol(name, Symbol.Role.CONSTANT, unit, value, null, null);
    }

    private static Symbol symbol(String name, Symbol.Role role, String unit, String fixed, String table,
            String column) {
        return new Symbol(name, new Text(name, name), role, unit, Optional.ofNullable(fixed).map(BigDecimal::new),
                Optional.ofNullable(table), Optional.ofNullable(column), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    public static FactorTable table(String id, String document, Factor... factors) {
        return new FactorTable(id, new Text(document, document), new Text(document, document), "1",
                Map.of("diesel", new Text("柴油", "diesel")), List.of(factors));
    }

    public static Factor factor(String key, String column, String value, String unit, int year, Standing standing) {
        return new Factor(key, column, new BigDecimal(value), unit, year, Optional.empty(), standing, "test",
                Text.NONE);
    }
}
