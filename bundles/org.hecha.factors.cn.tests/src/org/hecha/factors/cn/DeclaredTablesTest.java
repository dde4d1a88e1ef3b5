package org.hecha.factors.cn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.hecha.standard.Standing;
import org.hecha.standard.Texts;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Every table has the form that the SPI asks for, without help from an engine. */
class DeclaredTablesTest {

    private final DeclaredTables tables = new DeclaredTables();

    DeclaredTablesTest() throws IOException {
    }

    @Test
    void everyTableHasAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        tables.all().forEach(table -> assertTrue(ids.add(table.get("id").asText()), table.get("id").asText()));
        assertTrue(ids.size() >= 42, "tables: " + ids.size());
    }

    @Test
    void tablesAndRowsAreNamedInBothLanguages() {
        for (JsonNode table : tables.all()) {
            String id = table.get("id").asText();
            assertFalse(Texts.read(table.get("title"), id).zh().isBlank());
            assertFalse(Texts.read(table.get("document"), id).zh().isBlank());
            assertTrue(table.get("edition").asText().matches("\\d{4}"), id);
            table.get("rows").forEach(row -> assertFalse(Texts.read(row, id).en().isBlank()));
        }
    }

    @Test
    void rowsAndValuesBelongTogether() {
        for (JsonNode table : tables.all()) {
            Set<String> rows = new TreeSet<>();
            table.get("rows").fieldNames().forEachRemaining(rows::add);
            Set<String> used = new TreeSet<>();
            Set<String> places = new HashSet<>();
            for (JsonNode factor : table.get("factors")) {
                used.add(factor.get("key").asText());
                String place = factor.get("key").asText() + '/' + factor.get("column").asText() + '/'
                        + factor.path("year").asInt();
                assertTrue(places.add(place), table.get("id").asText() + " has " + place + " twice");
            }
            assertEquals(rows, used, table.get("id").asText());
        }
    }

    @Test
    void everyValueIsExactAndSaysHowSureItIs() {
        for (JsonNode table : tables.all()) {
            for (JsonNode factor : table.get("factors")) {
                String place = table.get("id").asText() + ' ' + factor;
                assertTrue(factor.get("value").isTextual(), place + ": a decimal is a string");
                assertTrue(factor.get("value").asText().matches("\\d+(\\.\\d+)?"), place);
                assertFalse(factor.get("unit").asText().isBlank(), place);
                assertFalse(factor.get("source").asText().isBlank(), place);
                Standing.valueOf(factor.get("standing").asText());
                Texts.read(factor.get("note"), place);
                assertTrue(!factor.has("announced")
                        || LocalDate.parse(factor.get("announced").asText()).getYear() > factor.get("year").asInt(), place);
            }
        }
    }

    @Test
    void everyValidityHasAnEndAndASource() {
        int found = 0;
        for (JsonNode table : tables.all()) {
            for (JsonNode validity : table.findValues("validity")) {
                String place = table.get("id").asText() + ' ' + validity;
                assertTrue(validity.has("from") || validity.has("until") || validity.has("firstYear")
                        || validity.has("lastYear"), place);
                assertFalse(validity.get("source").asText().isBlank(), place);
                Texts.read(validity.get("note"), place);
                found++;
            }
        }
        assertTrue(found >= 9, "validities: " + found);
    }

    @Test
    void whatIsUnconfirmedSaysWhy() {
        for (JsonNode table : tables.all()) {
            for (JsonNode factor : table.get("factors")) {
                if (Standing.UNCONFIRMED.name().equals(factor.get("standing").asText())) {
                    assertTrue(factor.has("note"), table.get("id").asText() + ' ' + factor);
                }
            }
        }
    }

    @Test
    void suspiciousAndRememberedValuesAreNeverDefaults() {
        String[][] unconfirmed = {{"CETS-COAL-GENERAL", "bituminous", "CC"}, {"CN-OTHER-2015-FUEL", "naphtha", "NCV"},
            {"GWP-AR6", "CH4-fossil", "GWP"}, {"GWP-AR6", "CH4-nonfossil", "GWP"}, {"CN-CEMENT", "clinker", "EF"},
            {"CN-MAGNESIUM", "dolomite", "EF"}, {"CN-ADIPIC-ACID", "nitric-acid-oxidation", "EF"},
            {"CN-STEEL-2015-PROCESS", "crude-steel", "EF"}, {"CN-STEEL-2015-PROCESS", "methanol", "EF"},
            {"CN-CO2-DENSITY", "co2", "DENSITY"}, {"CN-ALUMINIUM-2024", "anode", "LOSS"}};
        for (String[] place : unconfirmed) {
            assertEquals("UNCONFIRMED",
                    tables.factor(place[0], place[1], place[2], 0).get("standing").asText(), String.join(" ", place));
        }
    }
}
