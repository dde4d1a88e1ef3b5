package org.hecha.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", "-1.20|-1.20", "+3|3", "1,234.5|1234.5", "1 234 567|1234567", "−2.5|-2.5", ".5|0.5", "7.|7",
        "12，345|12345"})
    void whatPeopleTypeIsReadExactly(String typed, String meant) {
        assertEquals(Optional.of(new BigDecimal(meant)), Numbers.typed(" " + typed + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zwölf", "1e9", "1E-999999999", "1,2", "1,23,456", "--1", "1.2.3", "0x10", "1234567890123456789012345678901",
        "١٢", "NaN"})
    void whatIsNoNumberOrWouldFillTheMemoryIsNot(String typed) {
        assertEquals(Optional.empty(), Numbers.typed(typed));
    }
}
