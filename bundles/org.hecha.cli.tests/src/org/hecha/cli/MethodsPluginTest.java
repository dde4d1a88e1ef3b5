package org.hecha.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code methods}: the list, one method, the lint, the reference pages; over everything that is installed. */
class MethodsPluginTest extends CliBench {

    private static final String METHOD = """
            {"methods": [{"id": "MY.method", "kind": "EMISSION", "title": {"zh": "我的", "en": "mine"}, "formula": "A * EF",
              "result": "tCO2", "gas": "CO2", "category": 1, "standing": "OFFICIAL",
              "symbols": [{"name": "A", "role": "ACTIVITY", "unit": "t", "min": "0", "title": {"zh": "量", "en": "amount"}},
                {"name": "EF", "role": "PARAMETER", "unit": "tCO2/t", "min": "0", "title": {"zh": "因子", "en": "factor"}}],
              "golden": [{"name": "one", "inputs": {"A": "2", "EF": "0.5"}, "expected": "1.0"}]}]}""";

    /** Every contribution that is installed here passes the lint: the build fails when one does not. */
    @Test
    void nothingInstalledIsRefused() throws Exception {
        assertEquals(0, run("methods", "--lint", "--json"), out + err);
        assertTrue(json().get("refused").isEmpty(), out);
        assertTrue(json().has("hints"), out);
    }

    @Test
    void theListHasEveryMethodInEveryEdition() throws Exception {
        assertEquals(0, run("methods", "--json"), out + err);
        long expected = services.quantification().methods().stream()
                .mapToLong(method -> services.quantification().methodEditions(method.id()).size()).sum();
        assertEquals(expected, json().get("methods").size());
        run("methods");
        assertTrue(out.contains("GBT32150.purchased-electricity"), out);
    }

    @Test
    void oneMethodIsDescribedInFull() throws Exception {
        assertEquals(0, run("methods", "GBT32150.purchased-electricity", "--lang", "en"), out + err);
        assertTrue(out.contains("Formula: ") && out.contains("Golden case") && out.contains("tCO2/MWh") && out.contains("electricity series"), out);
        assertEquals(0, run("methods", "GBT32150.purchased-electricity", "--json"), out + err);
        JsonNode method = json().get("methods").get(0);
        assertEquals("@electricity", method.get("symbols").get(1).get("default").get("table").asText(), out);
        assertTrue(method.get("goldenCases").size() > 0, out);
    }

    @Test
    void anUnknownMethodIsSaidWithThoseThatAreAlike() {
        assertEquals(2, run("methods", "purchased-elec", "--lang", "en"), out);
        assertTrue(err.contains("\"purchased-elec\"") && err.contains("GBT32150.purchased-electricity"), err);
    }

    @Test
    void aFileIsCheckedWithoutBeingInstalled() throws Exception {
        Path file = Files.writeString(folder.resolve("methods.json"), METHOD);
        assertEquals(0, run("methods", "--lint", file, "--lang", "en"), out + err);
        assertTrue(out.contains("Refused: 0. Hints: 0."), out);
        Files.writeString(file, METHOD.replace("\"1.0\"", "\"1.5\""));
        assertEquals(1, run("methods", "--lint", file, "--lang", "en"), out + err);
        assertTrue(out.contains("methods.json") && out.contains("MY.method") && out.contains("expects 1.5"), out);
        Files.writeString(file, "{}");
        assertEquals(2, run("methods", "--lint", file, "--lang", "en"), out + err);
        assertEquals(1, err.lines().count(), err);
    }

    @Test
    void theReferencePagesNameEveryMethodAndTable() throws Exception {
        assertEquals(0, run("methods", "--docs", folder.resolve("docs"), "--json"), out + err);
        assertEquals(6, json().get("files").size(), out);
        String methods = Files.readString(folder.resolve("docs/methods_en.md"));
        String factors = Files.readString(folder.resolve("docs/factors.md"));
        services.quantification().methods().forEach(method -> assertTrue(methods.contains("| `" + method.id() + "`"), method.id()));
        String checklists = Files.readString(folder.resolve("docs/checklists.md"));
        services.checklists().forms().forEach(form -> assertTrue(checklists.contains("\n## " + form.id() + " "), form.id()));
        services.quantification().factorTables().forEach(table -> assertTrue(factors.contains("\n## " + table.id() + " "), table.id()));
    }
}
