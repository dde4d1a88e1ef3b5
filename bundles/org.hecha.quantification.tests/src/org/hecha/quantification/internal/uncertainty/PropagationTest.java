package org.hecha.quantification.internal.uncertainty;

import static org.hecha.quantification.internal.uncertainty.Uncertain.measurement;
import static org.hecha.quantification.internal.uncertainty.Uncertain.power;
import static org.hecha.quantification.internal.uncertainty.Uncertain.record;
import static org.hecha.quantification.internal.uncertainty.Uncertain.rounded;
import static org.hecha.quantification.internal.uncertainty.Uncertain.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.hecha.core.text.Refusal;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.quantification.internal.Inventories;
import org.hecha.standard.uncertainty.Spread;
import org.hecha.standard.uncertainty.UncertainInput;
import org.hecha.standard.uncertainty.UncertaintyResult;
import org.junit.jupiter.api.Test;

final class PropagationTest {

    private final Uncertain cases = new Uncertain();

    /** 95 % half width in per cent of the amount, as the IPCC tables give it. */
    private static String percent(Spread spread, int decimals) {
        return rounded(spread.halfWidth().multiply(BigDecimal.valueOf(100)).divide(spread.value().abs(),
                java.math.MathContext.DECIMAL128), decimals);
    }

    /** A source whose activity and factor have these 95 % half widths in per cent: standard = half width / 1.96. */
    private static EmissionSource halfWidths(EmissionSource source, int activity, int factor) {
        BigDecimal hundred = new BigDecimal("196");
        var context = java.math.MathContext.DECIMAL128;
        return state(source, "normal", BigDecimal.valueOf(activity).divide(hundred, context).toPlainString(),
                BigDecimal.valueOf(factor).divide(hundred, context).toPlainString());
    }

    /** IPCC 2006, volume 1, equation 3.1: sqrt(5^2 + 10^2) = sqrt(125) = 11.1803… %. */
    @Test
    void aProductAddsRelativeUncertaintiesAsSquares() throws Refusal {
        UncertaintyResult result = cases.propagate(halfWidths(power("a", "1000", "0.5"), 5, 10));
        Spread line = result.line("a").orElseThrow().spread();
        assertEquals("11.18", percent(line, 2));
        assertEquals("11.180339887", percent(line, 9));
        // 500 t x 0.111803… = 55.9017 t to each side
        assertEquals("55.9017", rounded(line.halfWidth(), 4));
        assertEquals("444.0983", rounded(line.lower(), 4));
        assertEquals("555.9017", rounded(line.upper(), 4));
        assertEquals("0.057043", rounded(line.relativeStandard().orElseThrow(), 6));
        assertEquals(List.of(), result.missing());
        // of 125 parts of the variance the activity has 25 and the factor 100
        assertEquals(List.of("0.20", "0.80"),
                result.inputs().stream().map(i -> rounded(i.shareOfVariance().orElseThrow(), 2)).toList());
    }

    /**
     * Equation 3.2: 500 t +- 11.18 % is 55.9017 t, 300 t +- 5 % (factor exact) is 15 t; the sum is 800 t +-
     * sqrt(3125 + 225) = 57.8792 t = 7.2349 %. Shares of the variance: 3125/3350 and 225/3350.
     */
    @Test
    void aSumAddsAbsoluteUncertaintiesAsSquares() throws Refusal {
        UncertaintyResult result = cases.propagate(halfWidths(power("a", "1000", "0.5"), 5, 10),
                halfWidths(power("b", "600", "0.5"), 5, 0));
        Spread total = result.totals().total();
        assertEquals(0, new BigDecimal("800").compareTo(total.value()));
        assertEquals("57.8792", rounded(total.halfWidth(), 4));
        assertEquals("7.2349", percent(total, 4));
        assertEquals("0.932836", rounded(result.line("a").orElseThrow().spread().shareOfVariance().orElseThrow(), 6));
        assertEquals("0.067164", rounded(result.line("b").orElseThrow().spread().shareOfVariance().orElseThrow(), 6));
        assertEquals("1.000000", rounded(total.shareOfVariance().orElseThrow(), 6));
    }

    /**
     * Two meters, one published factor of 0.6096 +- 10 % (standard): 100 and 200 MWh. The factor's error is one error:
     * 300 MWh x 0.6096 x 0.1 = 18.288 t, 10 % of the total; taken alone twice it would be sqrt(1 + 4)/3 = 7.45 %.
     */
    @Test
    void usesOfOnePublishedFactorErrTogether() throws Refusal {
        EmissionSource[] sources = { Inventories.source("a", "T.power", "100", "MWh"),
            Inventories.source("b", "T.power", "200", "MWh") };
        for (EmissionSource source : sources) {
            record(source).setUncertainty(measurement("0", "normal", null));
            Inventories.parameter(source, "EF", null, null, ProvenanceKind.UNSTATED)
                    .setUncertainty(measurement("0.1", "normal", null));
        }
        UncertaintyResult result = cases.propagate(sources);
        assertEquals("18.288000", rounded(result.totals().total().standard(), 6));
        assertEquals("0.100000", rounded(result.totals().total().relativeStandard().orElseThrow(), 6));
        assertEquals("T-SERIES 2023 · T-SERIES · EF", result.inputs().get(1).together());
    }

    /** The same value entered by hand as copied from the table is the same factor. */
    @Test
    void aFactorCopiedFromATableIsTheTablesFactor() throws Refusal {
        EmissionSource taken = Inventories.source("a", "T.power", "100", "MWh");
        Inventories.parameter(taken, "EF", null, null, ProvenanceKind.UNSTATED)
                .setUncertainty(measurement("0.1", "normal", null));
        EmissionSource copied = Inventories.source("b", "T.power", "200", "MWh");
        var parameter = Inventories.parameter(copied, "EF", "609.6", "kgCO2/MWh", ProvenanceKind.DEFAULT_TABLE);
        parameter.setUncertainty(measurement("0.1", "normal", null));
        parameter.getProvenance().setDocumentId("T-SERIES");
        parameter.getProvenance().setEdition("2023");
        parameter.getProvenance().setEntry("T-SERIES");
        assertEquals("18.288000", rounded(cases.propagate(taken, copied).totals().total().standard(), 6));
    }

    /**
     * One weighbridge for both: 100 t in at 0.5 tCO2/t would be 50 t; here power stands for what goes in (100 MWh x 0.5 =
     * 50 t) and product for what leaves as carbon (40 t x 0.5 = -20 t), each 2 %. Alone: sqrt(1 + 0.16) = 1.0770 t;
     * together 1 - 0.4 = 0.6 t.
     */
    @Test
    void errorsOfAGroupCancelWhereOneLineIsDeducted() throws Refusal {
        EmissionSource in = state(power("a", "100", "0.5"), "normal", "0.02", "0");
        EmissionSource out = Inventories.source("p", "T.product", "40", "t");
        Inventories.parameter(out, "EF", "0.5", "tCO2/t", ProvenanceKind.MEASURED);
        state(out, "normal", "0.02", "0");
        assertEquals("1.077033", rounded(cases.propagate(in, out).totals().total().standard(), 6));
        record(in).getUncertainty().setGroup("weighbridge");
        record(out).getUncertainty().setGroup(" weighbridge ");
        UncertaintyResult result = cases.propagate(in, out);
        assertEquals("0.600000", rounded(result.totals().total().standard(), 6));
        assertEquals(0, new BigDecimal("30").compareTo(result.totals().total().value()));
        // covariance of the lines with the total: 1 x 0.6 and -0.4 x 0.6, over 0.36
        assertEquals("1.666667", rounded(result.line("a").orElseThrow().spread().shareOfVariance().orElseThrow(), 6));
        assertEquals("-0.666667", rounded(result.line("p").orElseThrow().spread().shareOfVariance().orElseThrow(), 6));
    }

    /** Twelve months of 100 MWh, 6 % each: 100 x 0.06 x sqrt(12) x 0.5 = 10.3923 t; by one meter 12 x 100 x 0.06 x 0.5 = 36 t. */
    @Test
    void recordsErrAloneUnlessOneMeterMadeThem() throws Refusal {
        EmissionSource source = Inventories.source("a", "T.power");
        Inventories.parameter(source, "EF", "0.5", "tCO2/MWh", ProvenanceKind.SUPPLIER)
                .setUncertainty(measurement("0", null, null));
        for (int month = 0; month < 12; month++) {
            ActivityData row = Inventories.row("100000", "kWh");
            row.setUncertainty(measurement("0.06", "normal", null));
            source.getActivityData().add(row);
        }
        UncertaintyResult alone = cases.propagate(source);
        assertEquals("10.392305", rounded(alone.totals().total().standard(), 6));
        assertEquals(12, alone.inputs().get(0).records());
        assertEquals(2, alone.inputs().size());
        source.getActivityData().forEach(row -> row.getUncertainty().setGroup("meter 1"));
        assertEquals("36.000000", rounded(cases.propagate(source).totals().total().standard(), 6));
    }

    /**
     * M (1 - R) with M = 200 t +- 3 %, R = 0.9 +- 2 %: by M (1 - 0.9) x 6 = 0.6 t, by R 200 x 0.018 = 3.6 t; together
     * sqrt(0.36 + 12.96) = 3.6497 t of 20 t = 18.2 %, of which no product rule knows.
     */
    @Test
    void everyFormulaIsPropagatedThroughItsDerivatives() throws Refusal {
        EmissionSource source = Inventories.source("a", "U.captured", "200000", "kgCO2e");
        Inventories.parameter(source, "R", "90", "%", ProvenanceKind.MEASURED);
        state(source, "normal", "0.03", "0.02");
        Spread line = cases.propagate(source).line("a").orElseThrow().spread();
        assertEquals("3.649658", rounded(line.standard(), 6));
        assertEquals("0.182483", rounded(line.relativeStandard().orElseThrow(), 6));
    }

    /** 4000 m3 x 0.25 kg x 27.9 = 27.9 tCO2e; the potential is exact by convention, 3 % where it is stated to be. */
    @Test
    void potentialsAreExactUnlessStatedOtherwise() throws Refusal {
        EmissionSource methane = Inventories.source("m", "T.methane", "4000", "m3");
        record(methane).setUncertainty(measurement("0.04", "normal", null));
        UncertaintyResult result = cases.propagate(methane);
        assertEquals("1.116000", rounded(result.totals().total().standard(), 6));
        assertEquals(List.of("EF"), result.missing().stream().map(UncertainInput::symbol).toList());
        Inventories.parameter(methane, "GWP", null, null, ProvenanceKind.UNSTATED)
                .setUncertainty(measurement("0.03", "normal", null));
        UncertaintyResult stated = cases.propagate(methane);
        // sqrt(0.04^2 + 0.03^2) = 5 % of 27.9
        assertEquals("1.395000", rounded(stated.totals().total().standard(), 6));
        assertEquals("GWP", stated.inputs().get(2).symbol());
        assertEquals("GWP-AR6 AR6 · CH4 · GWP", stated.inputs().get(2).together());
    }

    /** Biogenic CO2 is not in the line, nor is its uncertainty: 100 MWh x 0.5 x (1 - 0.4) x 5 % = 1.5 t. */
    @Test
    void biogenicCarbonStandsApart() throws Refusal {
        EmissionSource source = state(power("a", "100", "0.5"), "normal", "0.05", "0");
        source.setBiogenicShare(new BigDecimal("0.4"));
        assertEquals("1.500000", rounded(cases.propagate(source).totals().total().standard(), 6));
        source.setBiogenicShare(BigDecimal.ONE);
        UncertaintyResult none = cases.propagate(source);
        assertEquals(0, none.totals().total().standard().signum());
        assertTrue(none.totals().total().relativeStandard().isEmpty());
        assertEquals(List.of(), none.inputs(), "nothing changes a line that is wholly biogenic");
    }

    @Test
    void theOrderOfLinesChangesNoDigit() throws Refusal {
        Random random = new Random(7);
        List<String> seen = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            order.add(i);
        }
        for (int turn = 0; turn < 4; turn++) {
            EmissionSource[] sources = new EmissionSource[order.size()];
            for (int i = 0; i < sources.length; i++) {
                int n = order.get(i);
                sources[i] = state(power("s" + n, 7 + n + ".13", "0." + (100 + n)), "normal", "0.0" + (1 + n), "0.03");
                if (n % 3 == 0) {
                    record(sources[i]).getUncertainty().setGroup("g" + n % 2);
                }
            }
            UncertaintyResult result = cases.propagate(sources);
            seen.add(result.totals() + " " + result.line("s17") + " " + result.byYear());
            Collections.shuffle(order, random);
        }
        assertEquals(Collections.nCopies(4, seen.get(0)), seen);
    }

    @Test
    void categoriesAndYearsHaveTheirOwnSums() throws Refusal {
        EmissionSource early = state(power("a", "100", "0.5"), "normal", "0.1", "0");
        early.setPeriodStart(LocalDate.of(2022, 1, 1));
        EmissionSource late = state(power("b", "100", "0.5"), "normal", "0.1", "0");
        EmissionSource fuel = Inventories.source("p", "U.captured", "100", "tCO2e");
        Inventories.parameter(fuel, "R", "0.5", "1", ProvenanceKind.MEASURED);
        state(fuel, "normal", "0.1", "0");
        UncertaintyResult result = cases.propagate(early, late, fuel);
        assertEquals("7.071068", rounded(result.totals().byCategory().get(2).standard(), 6));
        assertEquals("5.000000", rounded(result.totals().byCategory().get(1).standard(), 6));
        assertEquals("5.000000", rounded(result.byYear().get(2022).total().standard(), 6));
        assertEquals("7.071068", rounded(result.byYear().get(2023).total().standard(), 6));
        assertEquals("0.333333", rounded(result.byYear().get(2022).total().shareOfVariance().orElseThrow(), 6));
    }

    @Test
    void aLineWithoutAResultIsSaidAndLeftOut() throws Refusal {
        UncertaintyResult result = cases.propagate(state(power("a", "100", "0.5"), "normal", "0.1", "0"),
                Inventories.source("b", "T.nowhere", "1", "t"));
        assertEquals(List.of("a"), result.lines().stream().map(line -> line.sourceId()).toList());
        assertEquals("LINE_WITHOUT_RESULT", result.remarks().get(0).code());
    }

    @Test
    void largeUncertaintiesAreSaidToBeTooLarge() throws Refusal {
        UncertaintyResult result = cases.propagate(state(power("a", "100", "0.5"), "normal", "0.31", "0.3"));
        assertEquals(List.of("UNCERTAINTY_TOO_LARGE"), result.remarks().stream().map(r -> r.code()).toList());
    }

    @Test
    void anEmptyInventoryHasNoUncertainty() throws Refusal {
        UncertaintyResult result = cases.propagate();
        assertEquals(0, result.totals().total().value().signum());
        assertEquals(0, result.coverage().signum());
        assertTrue(result.totals().total().shareOfVariance().isEmpty());
    }
}
