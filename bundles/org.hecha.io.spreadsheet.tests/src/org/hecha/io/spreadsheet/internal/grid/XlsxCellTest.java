package org.hecha.io.spreadsheet.internal.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workbook's doubles come back as the digits that were typed. */
final class XlsxCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"8711.7999999999993||8711.8", "1.1000000000000001||1.1", "8711.8|0.00|8711.80",
            "8711.8|#,##0.00_ |8711.80", "1234.5|General|1234.5", "0.05|0.00%|5.00%", "0.123456|0.00|0.123456", "44957.0||44957",
            "1E+3||1000", "0.33333333333333331||0.33333333333333331", "123456789012345678||123456789012345678", "5|0.0;[Red]-0.0|5.0",
            "5|yyyy-mm-dd|5"})
    void numbersKeepTheirDigits(String raw, String format, String expected) {
        assertEquals(expected, XlsxCell.number(raw, format).text());
    }
}
