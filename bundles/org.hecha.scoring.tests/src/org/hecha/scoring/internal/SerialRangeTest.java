package org.hecha.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hecha.standard.calculation.SerialRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialRangeTest {

    private static SerialRange range(String from, String to) {
        return SerialRange.of(from, to).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"A-1,A-10,10", "7,7,1", "GEC00000001,GEC00005000,5000", "9,10,2", "X2024-0099,X2024-0100,2"})
    void countsBothEnds(String from, String to, String count) {
        assertEquals(count, range(from, to).count().toString());
    }

    @ParameterizedTest
    @CsvSource({"A-10,A-1", "A-1,B-2", "ABC,ABD", "'',A-1", "A-1,A-"})
    void whatIsNoRangeIsNone(String from, String to) {
        assertTrue(SerialRange.of(from, to).isEmpty());
    }

    @Test
    void oneNumberIsARangeOfOne() {
        assertEquals("1", SerialRange.of("A-5", null).orElseThrow().count().toString());
        assertTrue(SerialRange.of(null, "A-5").isEmpty());
    }

    @Test
    void overlapsAtTheBorderAndNeverAcrossPrefixes() {
        assertTrue(range("A1", "A5").overlaps(range("A5", "A9")));
        assertFalse(range("A1", "A5").overlaps(range("A6", "A9")));
        assertFalse(range("A1", "A5").overlaps(range("B1", "B5")));
        assertTrue(range("A1", "A9").overlaps(range("A3", "A4")));
    }

    @Test
    void readsRangesInAText() {
        assertEquals(List.of(range("G01", "G10"), range("G20", "G20"), range("G30", "G40")),
                SerialRange.in("G01..G10, G20；G30至G40"));
        assertEquals(List.of(), SerialRange.in(null));
        assertEquals(List.of(), SerialRange.in("none"));
    }
}
