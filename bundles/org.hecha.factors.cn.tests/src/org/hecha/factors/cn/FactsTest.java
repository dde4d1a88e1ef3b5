package org.hecha.factors.cn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The tables against a transcription of the facts page (sections 1.4, 2.2 to 2.7, 3 and 4) that was made without them:
 * {@code facts.csv}. Both ways: no fact is missing or different, no value stands here that the page does not have.
 */
class FactsTest {

    private static final String FACTS = "facts.csv";

    /** Of other sources than the facts page: the published cases, and tables with a transcription of their own. */
    private static final Set<String> ELSEWHERE = Set.of("IPCC-2006-ENERGY");

    private final DeclaredTables tables = new DeclaredTables();

    FactsTest() throws IOException {
    }

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void factIsInItsTable(String table, String row, String name, String column, BigDecimal value, String unit,
            String standing, int year) {
        JsonNode factor = tables.factor(table, row, column, year);
        assertEquals(name, tables.table(table).get("rows").get(row).get("zh").asText());
        assertEquals(0, value.compareTo(new BigDecimal(factor.get("value").asText())), factor.toString());
        assertEquals(unit, factor.get("unit").asText());
        assertEquals(standing, factor.get("standing").asText());
    }

    @Test
    void nothingStandsHereThatIsNoFact() throws IOException {
        Set<String> facts = new HashSet<>();
        Set<String> known = new HashSet<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(FactsTest.class.getResourceAsStream(FACTS), StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split(",")).forEach(cell -> {
                facts.add(cell[0] + ' ' + cell[1] + ' ' + cell[3] + ' ' + cell[7]);
                known.add(cell[0]);
            });
        }
        Set<String> strange = new HashSet<>();
        for (JsonNode table : tables.all()) {
            String id = table.get("id").asText();
            if (known.contains(id)) {
                tables.factors(id).map(factor -> id + ' ' + factor.get("key").asText() + ' '
                        + factor.get("column").asText() + ' ' + factor.path("year").asInt())
                        .filter(place -> !facts.contains(place)).forEach(strange::add);
            } else if (!ELSEWHERE.contains(id) && !id.contains("STEAM") && !id.contains("-C4") && !id.contains("-C5")) {
                strange.add(id);
            }
        }
        assertEquals(Set.of(), strange);
    }
}
