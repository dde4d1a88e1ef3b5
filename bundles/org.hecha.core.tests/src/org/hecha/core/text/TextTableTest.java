package org.hecha.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.core.text.TextTable.Align;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void chineseCharactersTakeTwoColumns() {
        TextTable table = new TextTable(List.of("排放源", "tCO2e"), List.of(Align.LEFT, Align.RIGHT));
        table.add(List.of("柴油", "3.03")).add(List.of("grid power", "8,911.80"));
        assertEquals(List.of("排放源         tCO2e", "────────────────────", "柴油            3.03", "grid power  8,911.80"), table.lines());
        assertThrows(IllegalArgumentException.class, () -> table.add(List.of("one")));
    }

    @Test
    void numbersAreGroupedAndRoundedHalfUp() {
        assertEquals("1,214,057.49", Numbers.grouped(new BigDecimal("1214057.488"), 2));
        assertEquals("-200.0", Numbers.grouped(new BigDecimal("-200.0")));
        assertEquals("0.00", Numbers.grouped(new BigDecimal("-0.001"), 2));
        assertEquals("999", Numbers.grouped(new BigDecimal("999")));
        assertEquals("1,000", Numbers.grouped(new BigDecimal("1E+3")));
        assertEquals("0", Numbers.plain(new BigDecimal("0.000")));
        assertEquals("100", Numbers.plain(new BigDecimal("1E+2")));
    }
}
