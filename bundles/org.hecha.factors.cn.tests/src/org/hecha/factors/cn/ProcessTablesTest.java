package org.hecha.factors.cn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Process, heat and wastewater defaults with their standing. */
class ProcessTablesTest {

    private final DeclaredTables tables = new DeclaredTables();

    ProcessTablesTest() throws IOException {
    }

    @ParameterizedTest
    @CsvSource({"CN-HEAT, heat, EF, 0.11, tCO2/GJ, SECONDARY", "CN-HEAT-DATABASE, heat, EF, 0.1110, tCO2/GJ, SECONDARY",
        "CETS-AG-03.01-2024-A2, pig-iron, EF, 0.172, tCO2/t, OFFICIAL",
        "CETS-AG-03.01-2024-A2, dolomite, EF, 0.476, tCO2/t, OFFICIAL",
        "CETS-AG-03.01-2024-A2, electric-furnace-high-carbon-ferromanganese, EF, 0.275, tCO2/t, OFFICIAL",
        "CETS-AG-03.01-2024-A2, direct-reduced-iron, EF, 0.073, tCO2/t, OFFICIAL",
        "CETS-AG-03.01-2024-A2, crude-benzol, EF, 3.382, tCO2/t, OFFICIAL",
        "CN-STEEL-2015-PROCESS, dolomite, EF, 0.471, tCO2/t, SECONDARY",
        "CN-ALUMINIUM-2013, anode, NC, 0.42, tC/t, SECONDARY", "CN-ALUMINIUM-2024, anode, NC, 0.411, tC/t, SECONDARY",
        "CN-ALUMINIUM-2013, anode-effect-C2F6, EF, 0.0034, kgC2F6/t, SECONDARY",
        "CN-ALUMINIUM-2024, anode-effect-CF4, SLOPE, 0.143, kgCF4/t/min, SECONDARY",
        "CN-ALUMINIUM-2024, anode-effect-C2F6, RATIO, 0.1, kgC2F6/kgCF4, SECONDARY",
        "CN-NITRIC-ACID, high-pressure, EF, 13.9, kgN2O/t, SECONDARY",
        "CN-NITRIC-ACID, nscr, ABATEMENT, 0.85, 1, SECONDARY",
        "CN-PRODUCT-CARBON, methanol, CC, 0.375, tC/t, SECONDARY",
        "CN-PRODUCT-CARBON, calcium-carbide, CC, 0.314, tC/t, SECONDARY",
        "CN-COAL-METHANE, post-mining-high-gas, EF, 2.01, kgCH4/t, SECONDARY",
        "CN-WASTEWATER, cod, BO, 0.25, kgCH4/kg, SECONDARY", "CN-WASTEWATER, food, MCF, 0.7, 1, SECONDARY",
        "CN-WASTEWATER, lagoon-shallow, MCF, 0.2, 1, SECONDARY", "CN-MAGNESIUM, ferrosilicon, EF, 2.79, tCO2/t, UNCONFIRMED",
        "GBT32151.34-2024-FGD, carbonate-content, I, 0.90, 1, SECONDARY", "GBT32151.34-2024-K, baking, K, 0.35, 1, SECONDARY",
        "CETS-VG-01.01-2026-REFERENCE, natural-gas, NCV_MAX, 398.3, GJ/10^4 Nm3, OFFICIAL",
        "CETS-POWER-UNMEASURED, coal, CC, 0.03085, tC/GJ, UNCONFIRMED"})
    void defaults(String table, String key, String column, String value, String unit, String standing) {
        var factor = tables.factor(table, key, column, 0);
        assertEquals(value + ' ' + unit + ' ' + standing, factor.get("value").asText() + ' ' + factor.get("unit").asText()
                + ' ' + factor.get("standing").asText());
    }

    /** The density of methane is what turns the volumes per tonne of coal into the factors: 2 × 0.67 = 1.34 and so on. */
    @ParameterizedTest
    @CsvSource({"open-pit, 2", "post-mining-high-gas, 3", "post-mining-low-gas, 0.9", "post-mining-open-pit, 0.5"})
    void densityOfMethane(String mine, BigDecimal volume) {
        BigDecimal factor = tables.value("CN-COAL-METHANE", mine, "EF", 0);
        BigDecimal derived = volume.multiply(tables.value("CN-COAL-METHANE", "methane", "DENSITY", 0));
        assertEquals(factor, derived.setScale(factor.scale(), RoundingMode.HALF_UP));
    }
}
