package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hecha.standard.FactorTable;
import org.hecha.standard.Method;
import org.hecha.standard.Standing;
import org.hecha.standard.Symbol;
import org.hecha.standard.calculation.Quantification;
import org.junit.jupiter.api.Test;

/** Parts 7 to 12 and 34 as they are installed: editions, how sure each method is, and that nothing is half said. */
class SectorsInstalledPluginTest {

    private static final Map<String, List<String>> EDITIONS = new TreeMap<>(Map.of("GBT32151.7", List.of("2023", "2015"),
            "GBT32151.8", List.of("2023", "2015"), "GBT32151.9", List.of("2015"), "GBT32151.10", List.of("2023", "2015"),
            "GBT32151.11", List.of("2018"), "GBT32151.12", List.of("2018"), "GBT32151.34", List.of("2024")));

    private static final List<String> UNCONFIRMED = List.of("GBT32151.10.adipic-acid", "GBT32151.10.carbon-input.mass",
            "GBT32151.10.carbon-input.volume", "GBT32151.10.carbon-product.mass", "GBT32151.10.carbon-waste.mass",
            "GBT32151.10.carbonate", "GBT32151.10.recovered-co2.volume", "GBT32151.11.underground.absolute",
            "GBT32151.11.underground.relative", "GBT32151.12.wastewater", "GBT32151.8.alternative-fuel.mass",
            "GBT32151.8.clinker-factor", "GBT32151.9.firing");

    private static final List<String> DEDUCTED = List.of("GBT32151.10.carbon-product.mass",
            "GBT32151.10.carbon-waste.mass", "GBT32151.10.recovered-co2.volume", "GBT32151.34.exported-electricity",
            "GBT32151.34.exported-heat.saturated-steam", "GBT32151.34.exported-heat.superheated-steam");

    private final Quantification quantification = InstalledMethods.quantification();

    @Test
    void everyPartIsAStandardOfItsOwnWithItsEditions() {
        Map<String, List<String>> found = new TreeMap<>();
        quantification.standards().stream().filter(standard -> EDITIONS.containsKey(standard.id()))
                .forEach(standard -> found.put(standard.id(), standard.editions()));
        assertEquals(EDITIONS, found);
    }

    @Test
    void nothingIsRefused() {
        assertEquals("", InstalledMethods.sentences(quantification.refused()));
    }

    /** Every method of a part runs in every edition that the part lists. */
    @Test
    void noEditionLacksAMethod() {
        methods().forEach(method -> assertEquals(EDITIONS.get(method.standardId()),
                quantification.methodEditions(method.id()).stream().map(Method::edition).toList(), method.id()));
    }

    @Test
    void whatIsFromMemorySaysSo() {
        assertEquals(UNCONFIRMED, ids(method -> method.standing() == Standing.UNCONFIRMED));
        methods().filter(method -> method.standing() == Standing.UNCONFIRMED)
                .forEach(method -> assertTrue(method.note().en().contains("unconfirmed")
                        || method.note().en().contains("are not, so"), method.id()));
    }

    @Test
    void whatIsDeducted() {
        assertEquals(DEDUCTED, ids(Method::deducted));
    }

    @Test
    void everyMethodIsExplainedInBothLanguages() {
        methods().forEach(method -> {
            assertFalse(method.title().zh().isBlank() || method.title().en().isBlank(), method.id());
            assertFalse(method.note().zh().isBlank() || method.note().en().isBlank(), method.id());
            assertFalse(method.source().isBlank() || method.goldenCases().isEmpty(), method.id());
            method.symbols().forEach(symbol -> assertFalse(
                    symbol.title().zh().isBlank() || symbol.title().en().isBlank(), method.id() + ' ' + symbol.name()));
        });
    }

    /** What is asked of a user has a plausible range; only balances and sums may be negative. */
    @Test
    void everyInputHasALimit() {
        methods().forEach(method -> method.symbols().stream().filter(symbol -> symbol.role() != Symbol.Role.CONSTANT)
                .filter(symbol -> symbol.minimum().isEmpty())
                .forEach(symbol -> assertTrue(List.of("GBT32151.34.total.all EI", "GBT32151.34.table-B1.row E")
                        .contains(method.id() + ' ' + symbol.name()), method.id() + ' ' + symbol.name())));
    }

    @Test
    void defaultsPointIntoInstalledTables() {
        methods().flatMap(method -> quantification.methodEditions(method.id()).stream())
                .flatMap(method -> method.symbols().stream())
                .filter(symbol -> !symbol.defaultTable().orElse("@").startsWith("@")).forEach(symbol -> {
                    FactorTable table = quantification.factorTable(symbol.defaultTable().orElseThrow()).orElseThrow();
                    assertTrue(table.factors().stream().anyMatch(factor -> factor.column()
                            .equals(symbol.defaultColumn().orElseThrow())
                            && symbol.defaultKey().map(factor.key()::equals).orElse(true)
                            && quantification.converts(factor.unit(), symbol.unit())), symbol.toString());
                });
    }

    private List<String> ids(java.util.function.Predicate<Method> wanted) {
        return methods().filter(wanted).map(Method::id).sorted().toList();
    }

    private Stream<Method> methods() {
        return quantification.methods().stream().filter(method -> EDITIONS.containsKey(method.standardId()));
    }
}
