package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

import org.hecha.standard.calculation.Calculation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The monthly deposit of a steelworks, June 2026, with every factor taken from the tables: each line and the
 * enterprise total come out to the printed digit.
 */
class SteelworksPluginTest {

    private static final String CASE = "steelworks-june-2026.csv";

    private final InstalledMethods works = new InstalledMethods();

    @ParameterizedTest
    @CsvFileSource(resources = CASE, numLinesToSkip = 1)
    void line(String method, String factorKey, String quantity, String unit, BigDecimal printed) {
        assertEquals(printed, works.mass(works.add(method, factorKey, quantity, unit)).setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void enterpriseTotalIsTheSumOfUnroundedLines() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(getClass().getResourceAsStream(CASE), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(cell -> works.add(cell[0], cell[1], cell[2], cell[3]));
        }
        Calculation month = works.calculate();
        assertEquals(new BigDecimal("1214057.49"), month.totals().total().setScale(2, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal("1214057.488"), month.totals().total().setScale(3, RoundingMode.HALF_UP));
        assertEquals(0, month.totals().total().compareTo(month.totals().of(1)));
    }
}
