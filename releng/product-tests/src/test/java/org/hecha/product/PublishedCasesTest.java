package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Every published case comes out to the printed digit, or the program itself explains the difference. */
class PublishedCasesTest {

    private static final Set<String> RIGHT = Set.of("TO_PRINTED_DIGIT", "WITHIN_INPUT_ROUNDING");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"textile-mill-2022-2023", "steelworks-june-2026", "services-two-factors-2022-2023",
        "biomass-pellets-2023-2024", "pv-projects", "product-footprints", "fuel-factor-table"})
    void comesOutOrIsExplained(String id) throws Exception {
        Hecha.Answer answer = new Hecha().run("demo", "--case", id, "--out", folder.resolve("out"), "--json");
        assertEquals(0, answer.exit(), answer.toString());
        assertEquals("TOTAL-PASSED", answer.json().get("verification").asText());
        int compared = 0;
        for (JsonNode row : answer.json().get("calculation").get("rows")) {
            String agreement = row.get("agreement").asText();
            if (!row.get("reported").isNull()) {
                compared++;
                assertFalse(agreement.equals("NOT_CALCULABLE"), row.toPrettyString());
                assertTrue(RIGHT.contains(agreement) || !row.get("explanations").isEmpty(), row.toPrettyString());
            }
        }
        assertTrue(compared >= 8, "numbers compared: " + compared);
    }
}
