package org.hecha.io.spreadsheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.hecha.io.spreadsheet.internal.value.DateText;
import org.hecha.io.spreadsheet.internal.value.NumberText;
import org.hecha.io.spreadsheet.internal.value.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and days as people type them. */
final class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"8711.80|8711.80", "0|0", "-0.5|-0.5", "+3|3", "1,234.5|1234.5", "1,234,567|1234567",
            "１２３４．５|1234.5", "１，２３４|1234", "1 234.5|1234.5", "1'234|1234", ".5|0.5", "5.|5", "1e3|1000", "1.2E-2|0.012",
            "12345678901234567890.123456789|12345678901234567890.123456789", "−2|-2", "'\u00A07\u3000'|7"})
    void aNumberKeepsItsDigits(String text, String expected) {
        assertEquals(expected, NumberText.parse(text).value().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234,5|numberAmbiguous", "1,5|numberAmbiguous", "12,34|numberAmbiguous", "1,23,456|numberAmbiguous",
            "0,123|numberAmbiguous", "1.234.567|numberAmbiguous", "1234,567|numberAmbiguous", "12 t|numberWithText", "12万|numberWithText",
            "abc|numberNot", ".|numberNot", "-.|numberNot", "—|numberPlaceholder", "N/A|numberPlaceholder", "无|numberPlaceholder",
            "5%|numberPercent", "1e31|numberTooLong", "1e9999999999|numberTooLong", "1e|numberWithText", "=1+1|numberNot"})
    void whatCanBeReadInTwoWaysOrNoneIsRefused(String text, String failure) {
        Parsed<?> parsed = NumberText.parse(text);
        assertEquals(failure, parsed.failure());
        assertNull(parsed.value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.35|0.35", "35%|0.35", "３５％|0.35", "100 %|1"})
    void aShareMayBeInPerCent(String text, String expected) {
        assertEquals(0, new java.math.BigDecimal(expected).compareTo(NumberText.parseShare(text).value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023-01-31|false|2023-01-31", "2023/1/31|false|2023-01-31", "2023.1.31|false|2023-01-31",
            "20230131|false|2023-01-31", "2023年1月31日|false|2023-01-31", "２０２３年１月|false|2023-01-01", "2023年2月|true|2023-02-28",
            "2023-12|true|2023-12-31", "2023|false|2023-01-01", "2023年|true|2023-12-31", "44957|false|2023-01-31", "44957.0|false|2023-01-31",
            "2023-01-31 00:00:00|false|2023-01-31", "2023-01-31T00:00|false|2023-01-31", "2024-02-29|false|2024-02-29"})
    void aDayIsReadInTheFormsInUse(String text, boolean end, String expected) {
        assertEquals(expected, DateText.parse(text, end, false).value().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"31/1/2023|dateAmbiguous", "1-2-2023|dateAmbiguous", "2023-13-01|dateImpossible",
            "2023-02-29|dateImpossible", "2023-|dateNot", "2023--1|dateNot", "1 Jan 2023|dateNot", "123|dateNot", "1-2-3-4|dateNot",
            "999999999999|dateNot", "2023-01-31 13:00|dateNot"})
    void aDayThatCannotBeToldIsRefused(String text, String failure) {
        assertEquals(failure, DateText.parse(text, false, false).failure());
    }

    @ParameterizedTest
    @CsvSource({"43495,2023-01-31"})
    void serialNumbersMayCountFrom1904(String text, String expected) {
        assertEquals(expected, DateText.parse(text, false, true).value().toString());
    }
}
