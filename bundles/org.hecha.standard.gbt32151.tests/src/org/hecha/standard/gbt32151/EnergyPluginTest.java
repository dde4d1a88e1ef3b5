package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Purchased electricity and heat, fuels by table, biomass: published cases through the engine. */
class EnergyPluginTest {

    private final InstalledMethods works = new InstalledMethods();

    /** The textile mill used 0.6101 in both years; the service company changed its factor on time. */
    @ParameterizedTest
    @CsvSource({"CN-ETS-GRID, 2020, 14607.12, 8911.80391", "CN-ETS-GRID, 2020, 5867.07, 3579.49941",
        "CN-ETS-GRID, 2021, 300.638, 174.67068", "CN-ETS-GRID, 2022, 148.285, 84.56694",
        "CN-ETS-GRID, 0, 5867.07, 3345.99002", "CN-NATIONAL-AVG, 2022, 13316, 7145.3656",
        "CN-NATIONAL-AVG, 2022, 16179, 8681.6514", "CN-NATIONAL-EXCL, 0, 10000, 6096.0000"})
    void purchasedElectricity(String series, int year, String quantity, BigDecimal expected) {
        works.engagement().setElectricitySeries(series);
        works.engagement().setElectricityYear(year);
        assertRounded(expected, works.add("GBT32150.purchased-electricity", "", quantity, "MWh"));
    }

    @ParameterizedTest
    @CsvSource({"CN-PROVINCE, 32, 2023, 0.5827", "CN-PROVINCE, 32, 0, 0.5827", "CN-REGION, east, 2022, 0.5617",
        "CN-REGION-2012, east, 2012, 0.7035"})
    void electricityOfARegion(String series, String region, int year, BigDecimal factor) {
        works.engagement().setElectricitySeries(series);
        works.engagement().setElectricityYear(year);
        assertRounded(factor, works.add("GBT32150.purchased-electricity", region, "1000", "kWh"));
    }

    @Test
    void aYearThatTheSeriesLacksIsAProblem() {
        works.engagement().setElectricitySeries("CN-NATIONAL-EXCL");
        works.engagement().setElectricityYear(2019);
        EmissionSource source = works.add("GBT32150.purchased-electricity", "", "10", "MWh");
        LineResult line = works.calculate().line(source.getId()).orElseThrow();
        assertTrue(line.mass().isEmpty());
        assertTrue(InstalledMethods.sentences(line).contains("2021"), InstalledMethods.sentences(line));
    }

    @Test
    void exportsAreSubtracted() {
        works.engagement().setElectricitySeries("CN-NATIONAL-EXCL");
        works.add("GBT32150.purchased-electricity", "", "100", "MWh").setCategory(2);
        works.add("GBT32150.exported-electricity", "", "25", "MWh").setCategory(2);
        works.add("GBT32150.purchased-heat", "", "1000", "GJ").setCategory(2);
        works.add("GBT32150.exported-heat", "", "250", "GJ").setCategory(2);
        // (100 − 25) × 0.6096 + (1000 − 250) × 0.11 = 45.72 + 82.5
        assertEquals(0, new BigDecimal("128.22").compareTo(works.calculate().totals().of(2)));
    }

    @ParameterizedTest
    @CsvSource({"GBT32151.34-2024-C1, diesel, mass, 1, t, 3.0959", "GBT32151.34-2024-C1, bituminous, mass, 1, t, 1.7417",
        "CN-OTHER-2015-FUEL, bituminous, mass, 1000, kg, 2.0715", "GBT32151.34-2024-C1, natural-gas, volume, 10000, Nm3, 21.6219",
        "CETS-AG-03.01-2024-A1, natural-gas, volume, 1, 10^4 Nm3, 21.6502"})
    void fuelByTheTableOfTheEngagement(String table, String fuel, String by, String quantity, String unit, BigDecimal co2) {
        works.engagement().setFuelTableId(table);
        assertRounded(co2, works.add("GBT32150.fuel-combustion." + by, fuel, quantity, unit));
    }

    @Test
    void aSuspiciousValueIsNotADefault() {
        works.engagement().setFuelTableId("CN-OTHER-2015-FUEL");
        EmissionSource naphtha = works.add("GBT32150.fuel-combustion.mass", "naphtha", "1", "t");
        assertTrue(works.calculate().line(naphtha.getId()).orElseThrow().mass().isEmpty());
    }

    @Test
    void biogenicCarbonDioxideStandsApart() {
        EmissionSource pellets = works.add("GBT32150.biomass-combustion.energy", "biomass-pellets", "513", "MWh");
        pellets.setBiogenicShare(BigDecimal.ONE);
        LineResult line = works.calculate().line(pellets.getId()).orElseThrow();
        assertEquals(0, new BigDecimal("206.8416").compareTo(line.biogenic()), InstalledMethods.sentences(line));
        assertEquals(0, BigDecimal.ZERO.compareTo(line.co2e()));
    }

    /** The textile mill's fuels at the IPCC factors: 15.31708 t in 2022. */
    @Test
    void statedFactorPerTerajouleIsConverted() {
        BigDecimal sum = stated("11.59", "74.1").add(stated("39.42", "63.1")).add(stated("13.11", "69.3"));
        assertEquals(new BigDecimal("15.31708"), sum.setScale(5, RoundingMode.HALF_UP));
    }

    private BigDecimal stated(String megawattHours, String factor) {
        EmissionSource fuel = works.add("GBT32150.emission-factor.energy", "", megawattHours, "MWh");
        InstalledMethods.state(fuel, "EF", factor, "tCO2/TJ");
        return works.mass(fuel);
    }

    @Test
    void steamAndHotWater() {
        EmissionSource steam = works.add("GBT32150.purchased-steam", "", "100", "t");
        InstalledMethods.state(steam, "h", "2777.0", "kJ/kg");
        EmissionSource water = works.add("GBT32150.purchased-hot-water", "", "1000", "t");
        InstalledMethods.state(water, "T", "80", "℃");
        assertRounded(new BigDecimal("29.62586"), steam);
        assertRounded(new BigDecimal("27.63288"), water);
    }

    private void assertRounded(BigDecimal expected, EmissionSource source) {
        assertEquals(expected, works.mass(source).setScale(expected.scale(), RoundingMode.HALF_UP));
    }
}
