package org.hecha.factors.cn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Global warming potentials, compared with a second list of the facts pages. */
class GwpTablesTest {

    private final DeclaredTables tables = new DeclaredTables();

    GwpTablesTest() throws IOException {
    }

    @ParameterizedTest
    @CsvSource({"CH4, 28, 27.9", "N2O, 265, 273", "SF6, 23500, 25200", "NF3, 16100, 17400", "CF4, 6630, 7380",
        "C2F6, 11100, 12400", "HFC-23, 12400, 14600", "HFC-32, 677, 771", "HFC-125, 3170, 3740", "HFC-134a, 1300, 1530",
        "HFC-143a, 4800, 5810", "HFC-152a, 138, 164", "HFC-227ea, 3350, 3600"})
    void fifthAndSixthReport(String gas, String ar5, String ar6) {
        assertEquals(ar5, tables.factor("GWP-AR5", gas, "GWP", 0).get("value").asText());
        assertEquals(ar6, tables.factor("GWP-AR6", gas, "GWP", 0).get("value").asText());
    }

    @ParameterizedTest
    @CsvSource({"SAR, CH4, 21", "SAR, N2O, 310", "SAR, CF4, 6500", "SAR, C2F6, 9200", "SAR, SF6, 23900", "AR4, CH4, 25",
        "AR4, N2O, 298", "AR4, HFC-245fa, 1030", "AR4, SF6, 22800", "AR4, c-C4F8, 10300", "SAR, HFC-43-10mee, 1300"})
    void earlierReports(String report, String gas, String gwp) {
        assertEquals(gwp, tables.factor("GWP-" + report, gas, "GWP", 0).get("value").asText());
    }

    @ParameterizedTest
    @CsvSource({"SAR, NF3", "SAR, HFC-245fa", "SAR, HFC-365mfc", "AR4, HFC-41", "AR4, HFC-134", "AR4, HFC-143", "AR4, HFC-245ca"})
    void whatAReportDoesNotGiveIsAbsent(String report, String gas) {
        assertFalse(tables.has("GWP-" + report, gas));
    }

    @Test
    void theUnitNamesTheGas() {
        for (String report : List.of("SAR", "AR4", "AR5", "AR6")) {
            tables.factors("GWP-" + report).forEach(factor -> {
                String gas = factor.get("key").asText();
                assertEquals("tCO2e/t" + gas, factor.get("unit").asText());
            });
            assertEquals("1", tables.factor("GWP-" + report, "CO2", "GWP", 0).get("value").asText());
        }
    }
}
