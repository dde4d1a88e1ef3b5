package org.hecha.factors.cn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Every electricity series, by data year. */
class ElectricityTablesTest {

    private final DeclaredTables tables = new DeclaredTables();

    ElectricityTablesTest() throws IOException {
    }

    @ParameterizedTest
    @CsvSource({"CN-NATIONAL-AVG, 2021, 0.5568", "CN-NATIONAL-AVG, 2022, 0.5366", "CN-NATIONAL-AVG, 2023, 0.5306",
        "CN-NATIONAL-EXCL, 2021, 0.5942", "CN-NATIONAL-EXCL, 2022, 0.5856", "CN-NATIONAL-EXCL, 2023, 0.6096",
        "CN-NATIONAL-FOSSIL, 2021, 0.8426", "CN-NATIONAL-FOSSIL, 2022, 0.8325", "CN-NATIONAL-FOSSIL, 2023, 0.8273",
        "CN-ETS-GRID, 2020, 0.6101", "CN-ETS-GRID, 2021, 0.5810", "CN-ETS-GRID, 2022, 0.5703"})
    void nationalSeries(String series, int year, String printed) {
        assertEquals(printed, tables.factor(series, series, "EF", year).get("value").asText());
    }

    /** The announcement of 2025 says that the value without traded non-fossil power rose by 4.1 %. */
    @Test
    void theExcludingSeriesRises() {
        BigDecimal rise = tables.value("CN-NATIONAL-EXCL", "CN-NATIONAL-EXCL", "EF", 2023)
                .divide(tables.value("CN-NATIONAL-EXCL", "CN-NATIONAL-EXCL", "EF", 2022), 3, RoundingMode.HALF_UP);
        assertEquals(new BigDecimal("1.041"), rise);
    }

    @ParameterizedTest
    @CsvSource({"east, 2023, 0.5500", "south, 2023, 0.4042", "east, 2022, 0.5617", "southwest, 2021, 0.2113",
        "north, 2021, 0.7120", "northwest, 2022, 0.5857"})
    void regions(String region, int year, String printed) {
        assertEquals(printed, tables.factor("CN-REGION", region, "EF", year).get("value").asText());
    }

    @ParameterizedTest
    @CsvSource({"11, 2023, 0.5554", "32, 2021, 0.6451", "32, 2022, 0.5978", "32, 2023, 0.5827", "51, 2023, 0.1564",
        "53, 2021, 0.1235", "65, 2023, 0.6021", "41, 2022, 0.6058", "13, 2021, 0.7901", "50, 2023, 0.5581"})
    void provinces(String province, int year, String printed) {
        assertEquals(printed, tables.factor("CN-PROVINCE", province, "EF", year).get("value").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"54", "71", "81", "82"})
    void noProvinceIsInvented(String withoutValue) {
        assertTrue(!tables.has("CN-PROVINCE", withoutValue));
    }

    @Test
    void thirtyProvincesAndSevenRegionsInThreeYears() {
        assertEquals(90, tables.factors("CN-PROVINCE").count());
        assertEquals(21, tables.factors("CN-REGION").count());
        assertEquals(6, tables.factors("CN-REGION-2012").count());
    }

    /** What the official annex itself gives is official; the two years before were read in secondary sources only. */
    @Test
    void standingAndAnnouncementGoWithTheDataYear() {
        for (String series : List.of("CN-NATIONAL-AVG", "CN-NATIONAL-EXCL", "CN-NATIONAL-FOSSIL", "CN-REGION", "CN-PROVINCE")) {
            tables.factors(series).forEach(factor -> {
                assertEquals(standing(factor), factor.get("standing").asText(), factor.toString());
                assertEquals(announced(factor), factor.get("announced").asText(), factor.toString());
                assertEquals("tCO2/MWh", factor.get("unit").asText());
            });
        }
    }

    private static String standing(JsonNode factor) {
        return factor.get("year").asInt() == 2023 ? "OFFICIAL" : "SECONDARY";
    }

    private static String announced(JsonNode factor) {
        return switch (factor.get("year").asInt()) {
            case 2021 -> "2024-04-12";
            case 2022 -> "2024-12-20";
            case 2023 -> "2025-12-31";
            default -> "no other year was announced";
        };
    }
}
