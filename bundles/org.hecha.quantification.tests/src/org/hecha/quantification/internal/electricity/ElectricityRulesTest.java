package org.hecha.quantification.internal.electricity;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.hecha.model.inventory.ElectricitySupply;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.DataFile;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.ElectricityAccount;
import org.hecha.standard.calculation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is declared wrongly, missing or unconfirmed. The rules themselves are tried where they are declared. */
final class ElectricityRulesTest {

    private static final String VIEW = "{'id':'V','title':{'zh':'法','en':'view'},'series':['%s'],'counts':['GRID'],"
            + "'standing':'DERIVED'}";

    private static String rules(String series) {
        return "{'unit':'MWh','factorUnit':'tCO2/MWh','certificate':{'quantity':'1'},'purchased':['GRID'],'views':["
                + VIEW.formatted(series) + "],'instruments':[]}";
    }

    private static ElectricityAccount account(Inventory inventory, String... files) {
        Fixture fixture = TestStandards.all();
        for (String file : files) {
            fixture.with(DataFile.Kind.ELECTRICITY, "e.json", file);
        }
        QuantificationService engine = QuantificationService.of(fixture);
        return new ElectricityService(engine).account(engagement(), inventory,
                engine.calculate(engagement(), inventory, Basis.AS_STATED));
    }

    private static Inventory grid(String quantity, String unit) {
        ElectricitySupply supply = InventoryFactory.eINSTANCE.createElectricitySupply();
        supply.setId("s");
        supply.setQuantity(quantity == null ? null : new BigDecimal(quantity));
        supply.setUnit(unit);
        Inventory inventory = inventory();
        inventory.getSupplies().add(supply);
        return inventory;
    }

    private static List<String> codes(ElectricityAccount account) {
        return account.problems().stream().map(Problem::code).toList();
    }

    @Test
    void countsInAnyUnitAtTheNewestYear() {
        // 2,000,000 kWh = 2,000 MWh; x 0.6096 = 1,219.2
        ElectricityAccount account = account(grid("2000000", "kWh"), rules("T-SERIES"));
        assertEquals(0, new BigDecimal("1219.2").compareTo(account.view("V").orElseThrow().total().orElseThrow()));
        assertEquals(List.of(), account.problems());
        assertEquals("2023", account.views().get(0).lines().get(0).origin().orElseThrow().edition());
    }

    @Test
    void withoutRulesThereIsNoViewAndItIsSaid() {
        ElectricityAccount account = account(grid("1", "MWh"));
        assertEquals(List.of(), account.views());
        assertEquals(List.of("ELECTRICITY_RULES_MISSING"), codes(account));
    }

    @Test
    void aMissingTableLeavesTheViewWithoutTotal() {
        ElectricityAccount account = account(grid("1", "MWh"), rules("T-NONE"));
        assertTrue(account.views().get(0).total().isEmpty());
        assertEquals(List.of("POWER_FACTOR_MISSING"), codes(account));
        assertTrue(account.views().get(0).byYear().isEmpty());
    }

    @Test
    void theFirstFileHolds() {
        ElectricityAccount account = account(grid("1", "MWh"), rules("T-SERIES"), rules("T-NONE"));
        assertTrue(account.views().get(0).total().isPresent());
        assertEquals(List.of("REFUSED"), codes(account));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "'unit':'MWh' | 'unit':3 | unit", "'GRID' | 'WIND' | WIND",
        "'standing':'DERIVED' | 'standing':'SURE' | SURE", "'quantity':'1' | 'quantity':1 | quantity",
        "'instruments':[] | 'instruments':[{'kind':'GRID','claim':'GREEN','attribute':'NONE','requires':['X']}] | requires",
        "'views' | 'sights' | views" })
    void whatIsWrongIsSaid(String right, String wrong, String word) {
        ElectricityAccount account = account(grid("1", "MWh"), rules("T-SERIES").replace(right, wrong));
        assertEquals(List.of(), account.views());
        String sentence = account.problems().get(0).message().in(Locale.ENGLISH);
        assertTrue(sentence.contains("T e.json") && sentence.contains(word), sentence);
    }

    @ParameterizedTest
    @CsvSource({ ",MWh", "-1,MWh", "1,t", "1,", "1E999999999,MWh" })
    void anAmountThatIsNoneIsNotCounted(String quantity, String unit) {
        ElectricityAccount account = account(grid(quantity, unit), rules("T-SERIES"));
        assertEquals(0, account.purchased().signum());
        assertEquals(List.of("SUPPLY_NOT_COUNTED"), codes(account));
    }
}
