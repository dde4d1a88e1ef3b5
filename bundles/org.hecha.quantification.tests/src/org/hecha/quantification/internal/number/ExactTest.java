package org.hecha.quantification.internal.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExactTest {

    @ParameterizedTest
    @CsvSource({ "44/12,3.666666666666666666666666666666667", "1/8,0.125", "-1/3,-0.3333333333333333333333333333333333",
        "1/1024,0.0009765625", "10/5,2", "0.1/0.4,0.25", "0/7,0", "3/0.5,6" })
    void readsFractions(String text, String decimal) {
        assertEquals(new BigDecimal(decimal), Exact.parse(text).decimal());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "1/0", "1/", "/2", "1/2/3" })
    void refusesWhatIsNoFraction(String text) {
        assertThrows(NumberFormatException.class, () -> Exact.parse(text));
    }

    @Test
    void dividesOnceAndLast() {
        Exact third = Exact.ONE.over(Exact.parse("3"));
        assertEquals(0, BigDecimal.ONE.compareTo(third.plus(third).plus(third).decimal()));
        assertEquals(Exact.parse("44"), Exact.parse("44/12").times(Exact.parse("12")));
        assertEquals(Exact.parse("3").hashCode(), Exact.parse("9/3").hashCode());
        assertNotEquals(Exact.parse("44/12"), Exact.of(new BigDecimal("3.666666666666666666666666666666667")));
        assertTrue(Exact.parse("44/12").compareTo(Exact.parse("3.67")) < 0);
    }

    @Test
    void handlesSignsAndScales() {
        assertEquals("-0.5", Exact.parse("1").over(Exact.parse("-2")).decimal().toPlainString());
        assertEquals(0, new BigDecimal("1E+5").compareTo(Exact.of(new BigDecimal("1E+2")).over(Exact.parse("0.001")).decimal()));
        assertEquals(0, new BigDecimal("0.001").compareTo(Exact.of(new BigDecimal("1E+2")).over(Exact.of(new BigDecimal("1E+5"))).decimal()));
        assertEquals(Exact.parse("1/4"), Exact.parse("-2").power(-2));
        assertThrows(ArithmeticException.class, () -> Exact.ONE.over(Exact.ZERO));
        assertThrows(ArithmeticException.class, () -> Exact.parse("-4").squareRoot());
        assertEquals(0, new BigDecimal(3).compareTo(Exact.parse("9").squareRoot().decimal()));
    }

    @Test
    void keepsPrintedDigits() {
        assertEquals("8911.803912", Exact.parse("14607.12").times(Exact.parse("0.6101")).decimal().toPlainString());
        assertEquals("2.50", Exact.parse("2.50").decimal().toPlainString());
    }
}
