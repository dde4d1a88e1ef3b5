package org.hecha.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"12.3,12.34,true", "12.3,12.35,false", "12.4,12.35,true", "12.340,12.34,true", "12,12.5,false",
        "13,12.5,true", "1E+3,1000.4,true", "1E+3,1000.5,false", "0,-0.4,true"})
    void aClaimAgreesWhenItIsTheExactNumberAsRounded(String claimed, String exact, boolean agrees) {
        assertEquals(agrees, Figures.agrees(new BigDecimal(claimed), new BigDecimal(exact)));
    }

    @ParameterizedTest
    @CsvSource({"10.00,10", "2.50,2.5", "0.0,0", "100,100", "1E+2,100"})
    void pointsArePrintedPlainly(String points, String printed) {
        assertEquals(printed, Points.plain(new BigDecimal(points)).toString());
    }
}
