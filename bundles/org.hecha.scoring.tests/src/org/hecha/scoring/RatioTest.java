package org.hecha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class RatioTest {

    private static final BigDecimal FIFTY = new BigDecimal("50");

    @Test
    void comparesWithoutDividing() {
        assertTrue(new Ratio(BigDecimal.ONE, new BigDecimal("2")).reaches(FIFTY));
        assertFalse(new Ratio(new BigDecimal("0.99999999999999999999999999999999999999999"), new BigDecimal("2")).reaches(FIFTY));
        assertTrue(new Ratio(BigDecimal.ONE, new BigDecimal("3")).reaches(new BigDecimal("33.3333333333333333333333333")));
        assertFalse(new Ratio(BigDecimal.ONE, new BigDecimal("3")).reaches(new BigDecimal("33.3333333333333333333333334")));
    }

    @Test
    void whatPrintsAsFiftyHasReachedFifty() {
        assertEquals("49.99", new Ratio(new BigDecimal("49.99999"), new BigDecimal("100")).percent(2).toPlainString());
        assertEquals("-0.01", new Ratio(new BigDecimal("-0.00001"), new BigDecimal("100")).percent(2).toPlainString());
    }

    @Test
    void nothingIsNoWhole() {
        assertThrows(IllegalArgumentException.class, () -> new Ratio(BigDecimal.ONE, BigDecimal.ZERO));
        assertTrue(Ratio.COMPLETE.reaches(new BigDecimal("100")));
    }
}
