package org.hecha.factors.cn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

import org.hecha.standard.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Steam tables C.4 and C.5 of GB/T 32151.34: complete, as transcribed, and physically in order where confirmed. */
class SteamTablesTest {

    private static final String SATURATED = "GBT32151.34-2024-C4";
    private static final String SUPERHEATED = "GBT32151.34-2024-C5";
    private static final List<String> PRESSURES = List.of("0.01", "0.1", "0.5", "1", "3", "5", "7", "10", "14", "20", "25", "30");

    /** Below this it is water, whose enthalpy rises slightly with pressure; above it steam, whose enthalpy falls. */
    private static final BigDecimal STEAM = new BigDecimal("2000");
    private static final int WATER_RISES_UP_TO = 240;

    private final DeclaredTables tables = new DeclaredTables();

    SteamTablesTest() throws IOException {
    }

    @Test
    void bothTablesAreComplete() {
        assertEquals(2 * 70, tables.factors(SATURATED).count());
        assertEquals(31 * PRESSURES.size(), tables.factors(SUPERHEATED).count());
    }

    @ParameterizedTest
    @CsvSource({"steam-0.001MPa, 6.98, 2513.8", "steam-1.40MPa, 195.04, 2788.4", "steam-1.60MPa, 201.37, 2792.2",
        "steam-1.70MPa, 204.3, 2793.8", "steam-1.80MPa, 207.1, 2795.1", "steam-22.0MPa, 373.68, 2192.5"})
    void saturatedSteam(String row, BigDecimal temperature, BigDecimal enthalpy) {
        assertEquals(temperature, tables.value(SATURATED, row, "T", 0));
        assertEquals(enthalpy, tables.value(SATURATED, row, "H", 0));
    }

    @ParameterizedTest
    @CsvSource({"steam-0.01MPa-0C, 0", "steam-0.01MPa-60C, 2611.3", "steam-1MPa-300C, 3051.3",
        "steam-10MPa-550C, 3500.4", "steam-30MPa-600C, 3444.2"})
    void superheatedSteam(String row, BigDecimal enthalpy) {
        assertEquals(enthalpy, tables.value(SUPERHEATED, row, "H", 0));
    }

    /** With 1.70 and 1.80 MPa for the two misprinted rows, temperature rises with pressure all the way. */
    @Test
    void temperatureOfSaturationRisesWithPressure() {
        TreeMap<BigDecimal, BigDecimal> byPressure = new TreeMap<>();
        tables.factors(SATURATED).filter(factor -> factor.get("column").asText().equals("T")).forEach(factor -> byPressure
                .put(new BigDecimal(factor.get("key").asText().replaceAll("[^0-9.]", "")), value(factor)));
        assertEquals(70, byPressure.size());
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal temperature : byPressure.values()) {
            assertTrue(temperature.compareTo(before) > 0, temperature.toString());
            before = temperature;
        }
        for (String row : List.of("steam-1.70MPa", "steam-1.80MPa")) {
            assertTrue(tables.factor(SATURATED, row, "H", 0).get("note").get("zh").asText().contains("读作"), row);
        }
    }

    /** What breaks the order along a temperature is unconfirmed, and nothing else is. */
    @Test
    void whatIsOutOfOrderIsUnconfirmed() {
        List<String> unconfirmed = tables.factors(SUPERHEATED)
                .filter(factor -> factor.get("standing").asText().equals(Standing.UNCONFIRMED.name()))
                .map(factor -> factor.get("key").asText()).toList();
        assertEquals(List.of("steam-30MPa-140C", "steam-30MPa-200C", "steam-30MPa-240C",
                "steam-0.5MPa-400C", "steam-0.01MPa-550C"), unconfirmed);
        tables.factors(SUPERHEATED).map(factor -> factor.get("key").asText().replaceAll(".*MPa-|C", "")).distinct()
                .forEach(temperature -> assertOrder(temperature, unconfirmed));
    }

    private void assertOrder(String temperature, List<String> unconfirmed) {
        JsonNode before = null;
        for (String pressure : PRESSURES) {
            String key = "steam-" + pressure + "MPa-" + temperature + "C";
            if (!unconfirmed.contains(key)) {
                JsonNode factor = tables.factor(SUPERHEATED, key, "H", 0);
                assertTrue(before == null || inOrder(value(before), value(factor), Integer.parseInt(temperature)), key);
                before = factor;
            }
        }
    }

    private static boolean inOrder(BigDecimal lower, BigDecimal higher, int temperature) {
        boolean bothWater = lower.compareTo(STEAM) < 0 && higher.compareTo(STEAM) < 0;
        return bothWater && temperature <= WATER_RISES_UP_TO ? lower.compareTo(higher) <= 0 : !bothWater
                ? lower.compareTo(higher) >= 0 : true;
    }

    private static BigDecimal value(JsonNode factor) {
        return new BigDecimal(factor.get("value").asText());
    }
}
