package org.hecha.samples.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CsvFactsTest {

    @Test
    void quotesCommasAndLineEndsOfBothKindsAreRead() {
        List<CsvFacts.Row> rows = CsvFacts.read("item,value\r\n\"Dell 10 products, \"\"acres\"\"\",8.50\r\nplain,1\n", "f");
        assertEquals(List.of("Dell 10 products, \"acres\"", "8.50"), rows.get(0).fields());
        assertEquals("8.50", rows.get(0).decimal("value").toPlainString());
        assertEquals("plain", rows.get(1).get("item"));
    }

    @Test
    void aRowWithAFieldTooFewIsNamed() {
        IllegalStateException wrong = assertThrows(IllegalStateException.class, () -> CsvFacts.read("a,b\n1\n", "f.csv"));
        assertTrue(wrong.getMessage().contains("f.csv line 2"), wrong.getMessage());
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        CsvFacts.Row row = CsvFacts.read("a\n1\n", "f.csv").get(0);
        assertTrue(assertThrows(IllegalStateException.class, () -> row.get("unit")).getMessage().contains("unit"));
    }
}
