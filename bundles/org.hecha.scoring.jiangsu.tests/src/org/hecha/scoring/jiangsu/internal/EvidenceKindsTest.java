package org.hecha.scoring.jiangsu.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The kinds of evidence are the scheme's kinds of material: the same numbers, the same titles. */
class EvidenceKindsTest {

    private static JsonNode read(String file) throws IOException {
        try (InputStream in = EvidenceKindsTest.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(in);
        }
    }

    @Test
    void fourteenKindsAsInTheGuide() throws IOException {
        JsonNode materials = read("/data/scheme.json").get("materials").get("kinds");
        JsonNode kinds = read("/data/evidence.json").get("evidence").get("kinds");
        assertEquals(14, kinds.size());
        for (int index = 0; index < 14; index++) {
            assertEquals(index + 1, kinds.get(index).get("number").asInt());
            assertEquals("JS-ZCF." + (index + 1), kinds.get(index).get("id").asText());
            assertEquals(materials.get(index).get("title"), kinds.get(index).get("title"));
            assertEquals("OFFICIAL", kinds.get(index).get("standing").asText());
        }
    }
}
