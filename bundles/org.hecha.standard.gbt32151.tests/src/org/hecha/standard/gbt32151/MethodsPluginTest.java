package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;
import org.junit.jupiter.api.Test;

/** The engine takes every method and table of these bundles: units work out, golden cases hold. */
class MethodsPluginTest {

    private static final Set<String> OWN = Set.of("GBT32150", "CETS-AG-03.01");

    private static final Set<String> IDS = Set.of("GBT32150.fuel-combustion.mass", "GBT32150.fuel-combustion.volume",
            "GBT32150.fuel-combustion.energy", "GBT32150.emission-factor.energy", "GBT32150.biomass-combustion.energy",
            "GBT32150.purchased-electricity", "GBT32150.exported-electricity", "GBT32150.purchased-heat",
            "GBT32150.exported-heat", "GBT32150.purchased-steam", "GBT32150.purchased-hot-water",
            "GBT32150.process.material-balance", "GBT32150.process.material-balance-output", "GBT32150.process.factor",
            "GBT32150.wastewater.concentration", "GBT32150.wastewater.removed-cod",
            "GBT32150.recovered-co2", "CETS-AG-03.01.fuel.mass", "CETS-AG-03.01.fuel.volume", "CETS-AG-03.01.input.mass",
            "CETS-AG-03.01.product.mass", "CETS-AG-03.01.cofired.mass", "CETS-AG-03.01.cofired.volume");

    private final Quantification quantification = InstalledMethods.quantification();

    @Test
    void nothingIsRefused() {
        assertEquals("", InstalledMethods.sentences(quantification.refused()));
    }

    @Test
    void bothStandardsAreInstalledWithTheirEditions() {
        assertEquals(List.of("CETS-AG-03.01 [2024]", "GBT32150 [2025, 2015]"), quantification.standards().stream()
                .filter(standard -> OWN.contains(standard.id()))
                .map(standard -> standard.id() + ' ' + standard.editions()).toList());
    }

    @Test
    void everyMethodIsThereUnderItsStableId() {
        assertEquals(new TreeSet<>(IDS),
                own().map(Method::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyMethodIsExplained() {
        own().forEach(method -> {
            assertFalse(method.title().zh().isBlank() || method.title().en().isBlank(), method.id());
            assertFalse(method.clause().isBlank() || method.source().isBlank(), method.id());
            assertFalse(method.note().zh().isBlank() || method.note().en().isBlank(), method.id());
            assertFalse(method.goldenCases().isEmpty(), method.id());
            method.symbols().forEach(symbol -> assertFalse(symbol.title().zh().isBlank(), method.id() + symbol.name()));
        });
    }

    @Test
    void whatIsDeductedAndWhatIsIndirect() {
        assertEquals(Set.of("GBT32150.exported-electricity", "GBT32150.exported-heat",
                "GBT32150.process.material-balance-output", "GBT32150.recovered-co2", "CETS-AG-03.01.product.mass"),
                own().filter(Method::deducted).map(Method::id).collect(Collectors.toSet()));
        assertEquals(Set.of("GBT32150.purchased-electricity", "GBT32150.exported-electricity", "GBT32150.purchased-heat",
                "GBT32150.exported-heat", "GBT32150.purchased-steam", "GBT32150.purchased-hot-water"),
                own().filter(method -> method.category() == 2).map(Method::id).collect(Collectors.toSet()));
    }

    /** A default that names a table names one that is installed, and a row or column it has. */
    @Test
    void defaultsPointIntoInstalledTables() {
        own().flatMap(method -> method.symbols().stream()).filter(symbol -> symbol.defaultTable().isPresent())
                .filter(symbol -> !symbol.defaultTable().orElseThrow().startsWith("@")).forEach(this::assertInstalled);
    }

    private void assertInstalled(Symbol symbol) {
        Optional<FactorTable> table = quantification.factorTable(symbol.defaultTable().orElseThrow());
        assertTrue(table.isPresent(), symbol.toString());
        assertTrue(table.orElseThrow().factors().stream()
                .anyMatch(factor -> factor.column().equals(symbol.defaultColumn().orElseThrow())
                        && symbol.defaultKey().map(factor.key()::equals).orElse(true)
                        && quantification.converts(factor.unit(), symbol.unit())), symbol.toString());
    }

    /** Every fuel of every table fits the method for its way of metering. */
    @Test
    void fuelTablesFitTheFuelMethods() {
        List<String> tables = List.of("GBT32151.34-2024-C1", "CETS-AG-03.01-2024-A1", "CN-STEEL-2015-FUEL",
                "CN-OTHER-2015-FUEL", "CN-AVIATION-FUEL");
        for (String id : tables) {
            FactorTable table = quantification.factorTable(id).orElseThrow();
            for (String fuel : table.rows().keySet()) {
                for (String column : List.of("NCV", "CC", "OF")) {
                    assertEquals(1, table.find(fuel, column).size(), id + ' ' + fuel + ' ' + column);
                }
                String unit = table.find(fuel, "NCV").get(0).unit();
                assertTrue(quantification.converts(unit, "GJ/t") != quantification.converts(unit, "GJ/10^4 Nm3"),
                        id + ' ' + fuel + ' ' + unit);
            }
        }
    }

    @Test
    void whatIsFromMemorySaysSo() {
        assertEquals(Set.of("GBT32150.process.material-balance", "GBT32150.process.material-balance-output"),
                own().filter(method -> method.standing() == Standing.UNCONFIRMED).map(Method::id)
                        .collect(Collectors.toSet()));
    }

    private java.util.stream.Stream<Method> own() {
        return quantification.methods().stream()
                .filter(method -> OWN.contains(method.standardId()));
    }
}
