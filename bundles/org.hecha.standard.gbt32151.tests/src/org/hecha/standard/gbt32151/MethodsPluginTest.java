package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;
import org.junit.jupiter.api.Test;

/** The engine takes every method and table of these bundles: units work out, golden cases hold. */
class MethodsPluginTest {

    private static final String LIST = "methods.csv";

    /** GB/T 32150, the national ETS guideline for steel, parts 1 to 6. */
    private static final Map<String, List<String>> OWN = new TreeMap<>(Map.of("GBT32150", List.of("2025", "2015"),
            "CETS-AG-03.01", List.of("2024"), "GBT32151.1", List.of("2015"), "GBT32151.2", List.of("2015"), "GBT32151.3",
            List.of("2015"), "GBT32151.4", List.of("2026", "2015"), "GBT32151.5", List.of("2026", "2015"), "GBT32151.6",
            List.of("2015")));

    private final Quantification quantification = InstalledMethods.quantification();

    @Test
    void nothingIsRefused() {
        assertEquals("", InstalledMethods.sentences(quantification.refused()));
    }

    @Test
    void theStandardsAreInstalledWithTheirEditions() {
        Map<String, List<String>> installed = new TreeMap<>();
        quantification.standards().stream().filter(standard -> OWN.containsKey(standard.id()))
                .forEach(standard -> installed.put(standard.id(), standard.editions()));
        assertEquals(OWN, installed);
    }

    /** Engagements store the ids: none goes away, and none changes its sign, its gas or its category unnoticed. */
    @Test
    void everyMethodIsThereUnderItsStableId() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(getClass().getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            assertEquals(lines.lines().skip(1).sorted().collect(Collectors.joining("\n")),
                    own().map(method -> String.join(",", method.id(), method.edition(), String.valueOf(method.category()),
                            method.deducted() ? "deducted" : "", method.gas(), method.standing().name()))
                            .sorted().collect(Collectors.joining("\n")));
        }
    }

    @Test
    void everyMethodIsExplained() {
        OWN.keySet().forEach(standard -> assertTrue(own().anyMatch(method -> method.standardId().equals(standard)), standard));
        quantification.methods().stream().filter(method -> OWN.containsKey(method.standardId()))
                .forEach(method -> assertFalse(method.clause().isBlank(), method.id()));
        own().forEach(method -> {
            assertFalse(method.title().zh().isBlank() || method.title().en().isBlank(), method.id());
            assertFalse(method.source().isBlank(), method.id());
            assertFalse(method.note().zh().isBlank() || method.note().en().isBlank(), method.id());
            assertFalse(method.goldenCases().isEmpty(), method.id());
            method.symbols().forEach(symbol -> assertFalse(symbol.title().zh().isBlank(), method.id() + symbol.name()));
        });
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

    /** What nobody saw says so in both languages, not in its standing alone. */
    @Test
    void whatIsUnconfirmedSaysWhatWasNotSeen() {
        own().filter(method -> method.standing() == Standing.UNCONFIRMED).forEach(method -> {
            assertTrue(method.note().zh().matches(".*(未见|未核实|凭记忆).*"), method.id() + method.note().zh());
            assertTrue(method.note().en().matches(".*(not seen|unconfirmed|from memory).*"), method.id() + method.note().en());
        });
    }

    private Stream<Method> own() {
        return quantification.methods().stream().filter(method -> OWN.containsKey(method.standardId()))
                .flatMap(method -> quantification.methodEditions(method.id()).stream());
    }
}
