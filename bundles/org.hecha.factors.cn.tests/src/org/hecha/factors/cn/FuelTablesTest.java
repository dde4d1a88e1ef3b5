package org.hecha.factors.cn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The fuel tables give the CO2 per unit that the facts page derives from them, to its four printed digits. */
class FuelTablesTest {

    private final DeclaredTables tables = new DeclaredTables();

    FuelTablesTest() throws IOException {
    }

    @ParameterizedTest
    @CsvFileSource(resources = "co2-of-fuels.csv", numLinesToSkip = 1)
    void co2PerUnit(String table, String fuel, boolean oxidized, BigDecimal printed) {
        BigDecimal carbon = tables.value(table, fuel, "NCV", 0).multiply(tables.value(table, fuel, "CC", 0));
        BigDecimal burnt = oxidized ? carbon.multiply(tables.value(table, fuel, "OF", 0)) : carbon;
        BigDecimal co2 = burnt.multiply(new BigDecimal(44)).divide(new BigDecimal(12), 4, RoundingMode.HALF_UP);
        assertEquals(printed, co2);
    }

    /** The trap of the facts page: the same fuel differs between documents, and no table borrows from another. */
    @ParameterizedTest
    @CsvSource({"GBT32151.34-2024-C1, bituminous, NCV, 19.570", "CETS-AG-03.01-2024-A1, bituminous, NCV, 23.736",
        "CN-OTHER-2015-FUEL, bituminous, NCV, 23.204", "CETS-COAL-GENERAL, bituminous, NCV, 23.076",
        "GBT32151.34-2024-C1, coke-oven-gas, NCV, 179.81", "CETS-AG-03.01-2024-A1, coke-oven-gas, NCV, 173.854",
        "CN-STEEL-2015-FUEL, coke-oven-gas, NCV, 173.540", "GBT32151.34-2024-C1, coke-oven-gas, CC, 0.01358",
        "CN-OTHER-2015-FUEL, coke-oven-gas, CC, 0.01360", "GBT32151.34-2024-C1, lng, CC, 0.0153",
        "CETS-AG-03.01-2024-A1, lng, CC, 0.01720", "CN-STEEL-2015-FUEL, lng, NCV, 41.868",
        "CN-OTHER-2015-FUEL, carbide-furnace-gas, CC, 0.03951", "CN-OTHER-2015-FUEL, jet-kerosene, NCV, 44.75",
        "CN-AVIATION-FUEL, jet-kerosene, NCV, 44.100", "CN-AVIATION-FUEL, aviation-gasoline, CC, 0.01910",
        "CN-STEEL-2015-FUEL, other-washed-coal, NCV, 8.363", "CN-OTHER-2015-FUEL, cleaned-coal, OF, 0.93",
        "IPCC-2006-ENERGY, diesel, EF, 74.1", "IPCC-2006-ENERGY, biomass-pellets, EF, 112"})
    void oneFuelInSeveralDocuments(String table, String fuel, String column, String printed) {
        assertEquals(printed, tables.factor(table, fuel, column, 0).get("value").asText());
    }

    /** Table A.1 counts refinery gas, LNG and LPG among the liquids: 98 %. */
    @ParameterizedTest
    @CsvSource({"anthracite, 0.99", "petroleum-coke, 0.99", "diesel, 0.98", "refinery-gas, 0.98", "lng, 0.98",
        "natural-gas, 0.99", "blast-furnace-gas, 0.99"})
    void oxidationOfCoFiredUnits(String fuel, String fraction) {
        assertEquals(fraction, tables.factor("CETS-AG-03.01-2024-A1", fuel, "OF", 0).get("value").asText());
        assertEquals("OFFICIAL", tables.factor("CETS-AG-03.01-2024-A1", fuel, "OF", 0).get("standing").asText());
    }

    @Test
    void coalTarOfTableA2IsThatOfTableA1() {
        BigDecimal derived = tables.value("CETS-AG-03.01-2024-A1", "coal-tar", "NCV", 0)
                .multiply(tables.value("CETS-AG-03.01-2024-A1", "coal-tar", "CC", 0)).multiply(new BigDecimal(44))
                .divide(new BigDecimal(12), 3, RoundingMode.HALF_UP);
        assertEquals(tables.value("CETS-AG-03.01-2024-A2", "coal-tar", "EF", 0), derived);
    }

    /** Mass fractions of CO2 by molecular masses, a source of its own for both carbonate sets. */
    @ParameterizedTest
    @CsvSource({"CaCO3, 100.0869", "MgCO3, 84.3139", "Na2CO3, 105.9884", "NaHCO3, 84.0066", "FeCO3, 115.854",
        "MnCO3, 114.947", "BaCO3, 197.336", "Li2CO3, 73.891", "K2CO3, 138.205", "SrCO3, 147.629", "CaMgC2O6, 184.401"})
    void carbonatesAgreeWithTheirMolecularMasses(String carbonate, BigDecimal mass) {
        BigDecimal co2 = new BigDecimal("44.0095");
        BigDecimal molecules = switch (carbonate) {
            case "CaMgC2O6" -> new BigDecimal(2);
            default -> BigDecimal.ONE;
        };
        BigDecimal fraction = co2.multiply(molecules).divide(mass, 6, RoundingMode.HALF_UP);
        assertWithin(fraction, tables.value("GBT32151.34-2024-C2", carbonate, "EF", 0), "0.001");
        assertWithin(fraction, tables.value("CN-CARBONATES-4", carbonate, "EF", 0), "0.0005");
    }

    private static void assertWithin(BigDecimal expected, BigDecimal actual, String tolerance) {
        assertEquals(-1, expected.subtract(actual).abs().compareTo(new BigDecimal(tolerance)), actual + " for " + expected);
    }
}
