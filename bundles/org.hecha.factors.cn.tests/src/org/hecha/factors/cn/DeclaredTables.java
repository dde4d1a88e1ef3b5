package org.hecha.factors.cn;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hecha.standard.DataFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The tables of the bundle as they stand in its files, read without the engine. */
final class DeclaredTables {

    private final List<JsonNode> tables = new ArrayList<>();

    DeclaredTables() throws IOException {
        for (DataFile file : new ChineseFactors().data()) {
            if (file.kind() == DataFile.Kind.FACTORS) {
                try (InputStream in = file.open()) {
                    new ObjectMapper().readTree(in).withArray("tables").forEach(tables::add);
                }
            }
        }
    }

    List<JsonNode> all() {
        return tables;
    }

    JsonNode table(String id) {
        return tables.stream().filter(table -> table.get("id").asText().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no table " + id));
    }

    Stream<JsonNode> factors(String table) {
        return stream(table(table).get("factors"));
    }

    /** The value of one row and column; with a data year where {@code year} is not 0. */
    BigDecimal value(String table, String key, String column, int year) {
        return new BigDecimal(factor(table, key, column, year).get("value").asText());
    }

    JsonNode factor(String table, String key, String column, int year) {
        return factors(table).filter(f -> f.get("key").asText().equals(key) && f.get("column").asText().equals(column)
                && f.path("year").asInt() == year).findFirst()
                .orElseThrow(() -> new AssertionError(table + " has no " + key + " " + column + " " + year));
    }

    boolean has(String table, String key) {
        return factors(table).anyMatch(f -> f.get("key").asText().equals(key));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }
}
