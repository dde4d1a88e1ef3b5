package org.hecha.standard.gbt32151;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.hecha.model.inventory.FigureArgument;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.ReportedFigure;
import org.hecha.standard.calculation.FigureResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GB/T 32151.34: totals, amounts of the report tables and interpolation of steam, as figures of an inventory. */
class CarbonMaterialsReportPluginTest {

    private static final String PART = "GBT32151.34.";

    private InstalledMethods works;

    @BeforeEach
    void anInventory() {
        works = new InstalledMethods();
    }

    /**
     * The vectors of formulas (11) and (14) to (16).
     * <pre>
     * EP   0.1 + 0.2                    = 0.3
     * ES   10 + 2 + 3 + 4 + 0.3         = 19.3
     * EI   50 + 0.308 − 5 − 0.0616      = 45.2464
     * ET   19.3 + 45.2464               = 64.5464
     * </pre>
     */
    @Test
    void totalsRestOnEachOther() {
        ReportedFigure treatment = figure("total.flue-gas-treatment", "tCO2", "ER", "0.1", "ED", "0.2");
        ReportedFigure direct = figure("total.direct", "tCO2", "EFu", "10", "EC", "2", "EB", "3", "EG", "4");
        refer(direct, "EP", treatment.getId(), 1);
        ReportedFigure indirect = figure("total.indirect", "tCO2", "EGe", "50", "EGd", "0.308", "ESe", "5", "ESd", "0.0616");
        ReportedFigure all = figure("total.all", "tCO2");
        refer(all, "ES", direct.getId(), 1);
        refer(all, "EI", indirect.getId(), 1);
        gives(treatment, "0.3000");
        gives(direct, "19.3000");
        gives(indirect, "45.2464");
        gives(all, "64.5464");
    }

    /**
     * Indirect emission of real sources. The exported one is negative as a source, so its argument has the sign −1.
     * <pre>
     * bought 100 MWh × 0.5 = 50;  sold 10 MWh × 0.5 = 5;  EI = 50 + 0 − 5 − 0 = 45
     * </pre>
     */
    @Test
    void indirectEmissionOfSources() {
        TriedSource bought = power("purchased-electricity", "100");
        TriedSource sold = power("exported-electricity", "10");
        ReportedFigure indirect = figure("total.indirect", "tCO2", "EGd", "0", "ESd", "0");
        refer(indirect, "EGe", bought.source().getId(), 1);
        refer(indirect, "ESe", sold.source().getId(), -1);
        gives(indirect, "45.0");
        assertEquals(0, new BigDecimal("45").compareTo(works.calculate().totals().total()));
    }

    /** With the wrong sign the exported emission is below zero, which is said. */
    @Test
    void anExportWithTheWrongSignIsRemarked() {
        TriedSource sold = power("exported-electricity", "10");
        ReportedFigure indirect = figure("total.indirect", "tCO2", "EGe", "50", "EGd", "0", "ESd", "0");
        refer(indirect, "ESe", sold.source().getId(), 1);
        assertEquals("VALUE_OUTSIDE_LIMITS", result(indirect).problems().get(0).code());
    }

    @Test
    void anArgumentThatIsMissingIsRefused() {
        FigureResult direct = result(figure("total.direct", "tCO2", "EFu", "10", "EC", "2"));
        assertTrue(direct.value().isEmpty());
        assertEquals("ARGUMENT_MISSING", direct.problems().get(0).code());
    }

    /** A row of table B.1 adds its sources: 50 + 25 = 75 from two meters of electricity. */
    @Test
    void rowOfTableB1() {
        ReportedFigure row = figure("table-B1.row", "tCO2");
        refer(row, "E", power("purchased-electricity", "100").source().getId(), 1);
        refer(row, "E", power("purchased-electricity", "50").source().getId(), 1);
        gives(row, "75.0");
    }

    /**
     * Amounts of tables B.2 to B.9.
     * <pre>
     * B.2   2 × 10^4 Nm3 × 3 GJ = 6 GJ;  10 t × 3 GJ/t = 30 GJ
     * B.3   in 100 × 0.008 = 0.8 tC, out (70 + 5 + 1) × 0.002 = 0.152 tC
     * B.4   dust: 20 t × 0.85 tC/t = 17 tC, printed in kg as 17 000
     * B.9   1 000 kg × 2 800 kJ/kg = 2.8 GJ
     * </pre>
     */
    @Test
    void amountsOfTheTables() {
        gives(typed("table-B2.heat.volume", "GJ", "AFV", "2", "10^4 Nm3", "HV", "3", "GJ/10^4 Nm3"), "6");
        gives(typed("table-B2.heat.mass", "GJ", "AFm", "10", "t", "HM", "3", "GJ/t"), "30");
        gives(typed("table-B3.carbon-in", "tC", "GC", "100", "t", "WFC", "0.008", "tC/t"), "0.800");
        gives(typed("table-B3.carbon-out", "tC", "CC", "70", "t", "UCC", "5", "t", "DU", "1", "t", "WFC_C", "0.002", "tC/t"),
                "0.152");
        gives(typed("by-product-carbon", "kgC", "M", "20", "t", "W", "0.85", "tC/t"), "17000");
        gives(typed("table-B9.heat", "GJ", "m", "1", "t", "HM", "2800", "kJ/kg"), "2.8");
    }

    /**
     * Steam between two rows.
     * <pre>
     * saturated, 1.75 MPa    2 793.8 + (2 795.1 − 2 793.8) × (1.75 − 1.70) / (1.80 − 1.70) = 2 794.45 kJ/kg
     *                        204.3 + (207.1 − 204.3) × 0.5                                 = 205.7 °C
     * superheated, 320 °C    3 051.3 + (3 157.7 − 3 051.3) × 20 / 50                       = 3 093.86 kJ/kg
     * </pre>
     */
    @Test
    void steamBetweenTwoRows() {
        gives(typed("steam.enthalpy-by-pressure", "kJ/kg", "h1", "2793.8", "kJ/kg", "h2", "2795.1", "kJ/kg", "p", "1750", "kPa",
                "p1", "1.70", "MPa", "p2", "1.80", "MPa"), "2794.45");
        gives(typed("steam.temperature-by-pressure", "degC", "T1", "204.3", "degC", "T2", "207.1", "degC", "p", "1.75", "MPa",
                "p1", "1.70", "MPa", "p2", "1.80", "MPa"), "205.70");
        gives(typed("steam.enthalpy-by-temperature", "kJ/kg", "h1", "3051.3", "kJ/kg", "h2", "3157.7", "kJ/kg", "T", "320", "degC",
                "T1", "300", "degC", "T2", "350", "degC"), "3093.86");
        FigureResult same = result(typed("steam.enthalpy-by-pressure", "kJ/kg", "h1", "2793.8", "kJ/kg", "h2", "2795.1", "kJ/kg",
                "p", "1.7", "MPa", "p1", "1.7", "MPa", "p2", "1.7", "MPa"));
        assertEquals("DIVISION_BY_ZERO", same.problems().get(0).code());
    }

    private TriedSource power(String method, String megawattHours) {
        return new TriedSource(works, PART + method, "").amount("", megawattHours, "MWh").state("EF2", "0.5", "tCO2/MWh");
    }

    private ReportedFigure figure(String method, String unit, String... symbolsAndValues) {
        ReportedFigure figure = InventoryFactory.eINSTANCE.createReportedFigure();
        figure.setId("figure-" + works.inventory().getFigures().size());
        figure.setMethodId(PART + method);
        figure.setUnit(unit);
        for (int i = 0; i < symbolsAndValues.length; i += 2) {
            argue(figure, symbolsAndValues[i], symbolsAndValues[i + 1], unit);
        }
        works.inventory().getFigures().add(figure);
        return figure;
    }

    private ReportedFigure typed(String method, String unit, String... symbolsValuesAndUnits) {
        ReportedFigure figure = figure(method, unit);
        for (int i = 0; i < symbolsValuesAndUnits.length; i += 3) {
            argue(figure, symbolsValuesAndUnits[i], symbolsValuesAndUnits[i + 1], symbolsValuesAndUnits[i + 2]);
        }
        return figure;
    }

    private static void argue(ReportedFigure figure, String symbol, String value, String unit) {
        FigureArgument argument = InventoryFactory.eINSTANCE.createFigureArgument();
        argument.setSymbol(symbol);
        argument.setValue(new BigDecimal(value));
        argument.setUnit(unit);
        figure.getArguments().add(argument);
    }

    private static void refer(ReportedFigure figure, String symbol, String id, int sign) {
        FigureArgument argument = InventoryFactory.eINSTANCE.createFigureArgument();
        argument.setSymbol(symbol);
        argument.setRefId(id);
        argument.setSign(sign);
        figure.getArguments().add(argument);
    }

    private FigureResult result(ReportedFigure figure) {
        return works.calculate().figures().stream().filter(result -> result.figureId().equals(figure.getId())).findFirst()
                .orElseThrow();
    }

    private void gives(ReportedFigure figure, String expected) {
        FigureResult result = result(figure);
        BigDecimal value = result.value()
                .orElseThrow(() -> new AssertionError(InstalledMethods.sentences(result.problems())));
        assertEquals(new BigDecimal(expected), value.setScale(new BigDecimal(expected).scale(), RoundingMode.HALF_UP),
                figure.getMethodId());
    }
}
