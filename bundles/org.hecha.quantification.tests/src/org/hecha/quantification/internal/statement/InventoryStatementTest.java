package org.hecha.quantification.internal.statement;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.parameter;
import static org.hecha.quantification.internal.Inventories.removal;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.BiogenicKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Removal;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.quantification.internal.category.InstalledCategories;
import org.hecha.standard.DataFile;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.ExcludedSource;
import org.hecha.standard.calculation.GasAmount;
import org.hecha.standard.calculation.InventoryStatement;
import org.hecha.standard.calculation.StatementPart;
import org.junit.jupiter.api.Test;

final class InventoryStatementTest {

    private static final String WORDS = "'title':{'zh':'题','en':'title'},'standing':'DERIVED'";
    private static final Fixture CATEGORIES = new Fixture("C").with(DataFile.Kind.CATEGORIES, "c.json",
            "{'gasGroups':[{'id':'CO2'," + WORDS + ",'gases':['CO2']},{'id':'CH4'," + WORDS + ",'gases':['CH4']}],"
                    + "'categories':[{'number':1," + WORDS + ",'subcategories':["
                    + "{'id':'1.1','key':'stationary'," + WORDS + "},{'id':'1.4','key':'fugitive'," + WORDS + "}]},"
                    + "{'number':2," + WORDS + ",'subcategories':[{'id':'2.1','key':'power'," + WORDS + "}]}]}");

    private final QuantificationService engine = QuantificationService.of(TestStandards.all(), CATEGORIES);
    private final StatementService service = new StatementService(engine, new InstalledCategories(engine));

    private InventoryStatement statement(Inventory inventory) {
        return service.statement(engagement(), inventory,
                engine.calculate(engagement(), inventory, Basis.AS_STATED));
    }

    private static EmissionSource fuel(String id, String tonnes, String share, BiogenicKind kind) {
        EmissionSource fuel = source(id, "T.fuel", tonnes, "t");
        fuel.setFactorKey("diesel");
        fuel.setSubcategory("stationary");
        parameter(fuel, "NCV", "30", "GJ/t", ProvenanceKind.MEASURED);
        parameter(fuel, "CC", "0.02", "tC/GJ", ProvenanceKind.MEASURED);
        parameter(fuel, "OF", "1", "1", ProvenanceKind.MEASURED);
        fuel.setBiogenicShare(share == null ? null : new BigDecimal(share));
        fuel.setBiogenicKind(kind);
        return fuel;
    }

    private static EmissionSource power(String id, String mwh) {
        EmissionSource power = source(id, "T.power", mwh, "MWh");
        power.setSubcategory("2.1");
        parameter(power, "EF", "0.5", "tCO2/MWh", ProvenanceKind.OPERATOR);
        return power;
    }

    private static EmissionSource methane(String id, String cubicMetres) {
        EmissionSource methane = source(id, "T.methane", cubicMetres, "m3");
        methane.setSubcategory("fugitive");
        return methane;
    }

    private static void equal(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), actual.toPlainString());
    }

    @Test
    void everythingInItsPlaceAndNothingNetted() {
        // fuel: 30 t x 30 GJ/t x 0.02 tC/GJ x 44/12 = 66 t; a quarter biogenic: 49.5 t count, 16.5 t apart
        // brush: 10 t -> 22 t, all of it biogenic by natural causes: 0 t count
        // methane: 4000 m3 x 0.25 kg/m3 = 1 t; x 27.9 = 27.9 tCO2e
        // power: 100 MWh x 0.5 = 50 t;  total 49.5 + 0 + 27.9 + 50 = 127.4 tCO2e
        Inventory inventory = inventory(fuel("fuel", "30", "0.25", BiogenicKind.ANTHROPOGENIC),
                fuel("brush", "10", "1", BiogenicKind.NON_ANTHROPOGENIC), methane("leak", "4000"),
                power("power", "100"));
        Removal trees = removal("trees", "7", "tCO2e");
        trees.setBiogenic(true);
        inventory.getRemovals().add(trees);
        inventory.getRemovals().add(removal("store", "3000", "kgCO2"));
        InventoryStatement statement = statement(inventory);
        StatementPart total = statement.total();
        equal("127.4", total.co2e());
        equal("16.5", total.biogenicAnthropogenic());
        equal("22", total.biogenicNatural());
        equal("7", statement.biogenicRemovals());
        equal("3", statement.removals());
        equal("77.4", statement.category(1).orElseThrow().co2e());
        equal("50", statement.category(2).orElseThrow().co2e());
        equal("49.5", statement.subcategory(1, "1.1").orElseThrow().co2e());
        equal("27.9", statement.subcategory(1, "1.4").orElseThrow().co2e());
        assertEquals(List.of("CH4", "CO2"), total.gases().stream().map(GasAmount::gas).toList());
        equal("1", total.gases().get(0).mass());
        equal("27.9", total.gases().get(0).co2e());
        equal("99.5", total.gases().get(1).mass());
        assertEquals(List.of("CO2", "CH4"), total.groups().stream().map(GasAmount::gas).toList());
        assertEquals(4, total.sources());
        assertEquals(2, statement.subcategory(1, "1.1").orElseThrow().sources());
        equal(total.co2e().toPlainString(), engine.calculate(engagement(), inventory, Basis.AS_STATED).totals().total());
    }

    @Test
    void theOrderOfSourcesChangesNoDigit() {
        List<EmissionSource> sources = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sources.add(fuel("f" + i, "0." + (i + 1) + "7", "0.3", BiogenicKind.ANTHROPOGENIC));
        }
        InventoryStatement forward = statement(inventory(sources.toArray(EmissionSource[]::new)));
        Collections.reverse(sources);
        assertEquals(forward, statement(inventory(sources.toArray(EmissionSource[]::new))));
    }

    @Test
    void leftOutSourcesAreListedWithTheirReason() {
        EmissionSource travel = source("travel", "");
        travel.setCategory(3);
        travel.setStatus(SourceStatus.NOT_SIGNIFICANT);
        travel.setStatusReason("below 1 %");
        EmissionSource broken = power("broken", "1");
        broken.getActivityData().clear();
        broken.setCategory(2);
        InventoryStatement statement = statement(inventory(travel, broken));
        assertEquals(List.of(new ExcludedSource("travel", "name of travel", SourceStatus.NOT_SIGNIFICANT, "below 1 %")),
                statement.category(3).orElseThrow().excluded());
        assertEquals(0, statement.total().sources());
        assertEquals(1, statement.total().notCalculated());
        equal("0", statement.total().co2e());
    }

    @Test
    void aSubcategoryOfAnotherCategoryOrNoneIsKeptAsStated() {
        EmissionSource wrong = power("wrong", "1");
        wrong.setSubcategory("stationary");
        EmissionSource unknown = power("unknown", "1");
        unknown.setSubcategory("purchased sunlight");
        EmissionSource none = power("none", "1");
        none.setSubcategory(" ");
        InventoryStatement statement = statement(inventory(wrong, unknown, none));
        for (String word : List.of("stationary", "purchased sunlight", StatementPart.UNASSIGNED)) {
            equal("0.5", statement.subcategory(2, word).orElseThrow().co2e());
        }
        assertEquals("no sub-category stated",
                statement.subcategory(2, StatementPart.UNASSIGNED).orElseThrow().title().in(Locale.ENGLISH));
    }

    @Test
    void yearsStandApart() {
        EmissionSource earlier = power("earlier", "3");
        earlier.setPeriodStart(LocalDate.of(2022, 1, 1));
        Inventory inventory = inventory(earlier, power("later", "5"));
        SortedMap<Integer, InventoryStatement> years = service.byYear(engagement(), inventory,
                engine.calculate(engagement(), inventory, Basis.AS_STATED));
        assertEquals(Set.of(2022, 2023), years.keySet());
        equal("1.5", years.get(2022).total().co2e());
        equal("2.5", years.get(2023).total().co2e());
        assertEquals(Optional.of(2023), years.get(2023).year());
    }

    @Test
    void sourcesThatShareAnIdAreBothCounted() {
        InventoryStatement statement = statement(inventory(power("same", "3"), power("same", "5")));
        equal("4", statement.total().co2e());
        assertEquals(2, statement.total().sources());
    }

    @Test
    void aRemovalThatCannotBeCountedIsAProblemNotANumber() {
        Inventory inventory = inventory();
        inventory.getRemovals().add(removal("none", null, "tCO2e"));
        inventory.getRemovals().add(removal("negative", "-1", "tCO2e"));
        inventory.getRemovals().add(removal("length", "1", "km"));
        inventory.getRemovals().add(removal("huge", "1E999999999", "tCO2e"));
        InventoryStatement statement = statement(inventory);
        equal("0", statement.removals());
        assertEquals(4, statement.problems().size());
    }

    @Test
    void withoutDeclaredCategoriesTheNumbersStay() {
        QuantificationService bare = QuantificationService.of(TestStandards.all());
        Inventory inventory = inventory(power("power", "100"));
        InventoryStatement statement = new StatementService(bare, new InstalledCategories(bare)).statement(engagement(),
                inventory, bare.calculate(engagement(), inventory, Basis.AS_STATED));
        equal("50", statement.category(2).orElseThrow().co2e());
        assertEquals("category 2", statement.category(2).orElseThrow().title().in(Locale.ENGLISH));
        assertTrue(statement.subcategory(2, "2.1").isPresent());
        equal("50", statement.total().groups().get(0).co2e());
    }
}
