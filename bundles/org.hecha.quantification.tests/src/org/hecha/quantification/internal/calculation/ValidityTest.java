package org.hecha.quantification.internal.calculation;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.parameter;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hecha.model.base.Provenance;
import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.quantification.TraceJson;
import org.hecha.quantification.TraceText;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.TestStandards;
import org.hecha.standard.calculation.Acceptance;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.calculation.Problem;
import org.hecha.standard.calculation.PublishedDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which periods a published value is meant, and for which value an acceptance holds. */
class ValidityTest {

    private static final String GRID = """
            {'id':'T-GRID','title':{'zh':'网','en':'grid'},'edition':'2023','rows':{'T-GRID':{'zh':'网','en':'grid'}},
             'factors':[{'key':'T-GRID','column':'EF','value':'0.6','unit':'tCO2/MWh','year':2020,'standing':'SECONDARY',
               'validity':{'lastYear':2020,'source':'S26'}},
              {'key':'T-GRID','column':'EF','value':'0.5','unit':'tCO2/MWh','year':2021,'standing':'SECONDARY',
               'validity':{'firstYear':2021,'lastYear':2022,'source':'S26'}}]}""";

    private final Engagement engagement = engagement();

    private static String limited(String validity) {
        return TestStandards.FUELS.replaceFirst("'rows'", "'validity':{" + validity + "},'rows'");
    }

    private static QuantificationService engine(String fuels) {
        QuantificationService engine = QuantificationService.of(
                new Fixture("T").methods(TestStandards.FUEL, TestStandards.POWER).tables(fuels, GRID, TestStandards.GWP));
        assertEquals(List.of(), engine.refused());
        return engine;
    }

    private LineResult line(QuantificationService engine, EmissionSource source) {
        return engine.calculate(engagement, inventory(source), Basis.AS_STATED).lines().get(0);
    }

    private static EmissionSource fuel(String key) {
        EmissionSource source = source("a", "T.fuel", "1", "t");
        source.setFactorKey(key);
        return source;
    }

    private static List<String> codes(LineResult line) {
        return line.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "`'from':'2025-03-01'`, 2025-03-01 …", "`'until':'2022-12-31'`, … 2022-12-31", "`'firstYear':2024`, 2024-01-01 …" })
    void anEditionForAnotherPeriodIsRemarkedOnce(String validity, String range) {
        LineResult line = line(engine(limited(validity + ",'source':'S10'")), fuel("diesel"));
        assertEquals(List.of("OUTSIDE_VALIDITY"), codes(line));
        Problem remark = line.problems().get(0);
        assertTrue(!remark.blocking() && line.mass().isPresent());
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String sentence = remark.message().in(locale);
            assertTrue(sentence.contains("NCV, CC, OF") && sentence.contains("T-FUELS") && sentence.contains(range.strip())
                    && sentence.contains("2023-01-01 … 2023-12-31"), sentence);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "`'from':'2023-12-31'`", "`'until':'2023-01-01'`", "`'firstYear':2023,'lastYear':2023`" })
    void anEditionThatTouchesThePeriodIsNot(String validity) {
        assertEquals(List.of(), codes(line(engine(limited(validity + ",'source':'S10'")), fuel("diesel"))));
    }

    @Test
    void thePeriodOfTheSourceCounts() {
        QuantificationService engine = engine(limited("'until':'2022-12-31','source':'S10'"));
        EmissionSource earlier = fuel("diesel");
        earlier.setPeriodStart(LocalDate.of(2022, 1, 1));
        earlier.setPeriodEnd(LocalDate.of(2022, 12, 31));
        assertEquals(List.of("PERIOD_OUTSIDE_ENGAGEMENT"), codes(line(engine, earlier)));
    }

    @Test
    void aValueMayHaveAValidityOfItsOwn() {
        QuantificationService engine = engine(TestStandards.FUELS);
        engagement.setElectricitySeries("T-GRID");
        assertEquals(List.of("OUTSIDE_VALIDITY"), codes(line(engine, source("a", "T.power", "1", "MWh"))));
        engagement.setPeriodStart(LocalDate.of(2022, 1, 1));
        engagement.setPeriodEnd(LocalDate.of(2022, 12, 31));
        LineResult line = line(engine, source("a", "T.power", "1", "MWh"));
        assertEquals(List.of(), codes(line));
        assertTrue(TraceText.of(line.trace().orElseThrow(), Locale.ENGLISH).contains("2021-01-01 … 2022-12-31"));
        assertTrue(TraceJson.of(line.trace().orElseThrow()).contains("\"validity\":\"2021-01-01 … 2022-12-31\""));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "`'source':'S10'`, at least one end", "`'from':'2025-03-01'`, source",
        "`'from':'2025-03-01','until':'2024-01-01','source':'S10'`, before it begins", "`'from':'soon','source':'S10'`, no day",
        "`'firstYear':'2021','source':'S10'`, whole number" })
    void aValidityThatSaysNothingIsRefused(String validity, String named) {
        QuantificationService engine = QuantificationService.of(new Fixture("T").tables(limited(validity)));
        assertEquals(1, engine.refused().size());
        String sentence = engine.refused().get(0).message().in(Locale.ENGLISH);
        assertTrue(sentence.contains("T-FUELS") && sentence.contains(named), sentence);
    }

    @Test
    void anAcceptanceHoldsForTheValueItNamesAlone() {
        QuantificationService engine = engine(TestStandards.FUELS);
        EmissionSource wood = fuel("wood");
        Provenance provenance = parameter(wood, "CC", null, null, ProvenanceKind.DEFAULT_TABLE).getProvenance();
        provenance.setAcceptedBy("lead");
        provenance.setAcceptedReason("seen in the document");
        provenance.setDocumentId("T-FUELS");
        provenance.setEntry("wood · CC");
        LineResult accepted = line(engine, wood);
        assertEquals(List.of(), codes(accepted));
        assertEquals(Optional.of(new Acceptance("lead", "seen in the document")),
                accepted.trace().orElseThrow().terms().get(2).origin().acceptance());
        assertTrue(TraceText.of(accepted.trace().get(), Locale.ENGLISH).contains("accepted by lead: seen in the document"));
        assertTrue(TraceJson.of(accepted.trace().get()).contains("seen in the document"));
        for (String other : List.of("ANOTHER-TABLE", "T-FUELS-2")) {
            provenance.setDocumentId(other);
            assertEquals(List.of("UNCONFIRMED_NOT_ACCEPTED"), codes(line(engine, wood)));
        }
        provenance.setDocumentId("T-FUELS");
        provenance.setEntry("peat · CC");
        assertEquals(List.of("UNCONFIRMED_NOT_ACCEPTED"), codes(line(engine, wood)));
    }

    @Test
    void theDefaultsOfASourceAreNamedWhetherTheyMayBeAppliedOrNot() {
        QuantificationService engine = engine(TestStandards.FUELS);
        List<PublishedDefault> wood = engine.defaults(engagement, fuel("wood"));
        assertTrue(wood.stream().anyMatch(one -> one.symbol().name().equals("CC") && one.entry().equals("wood · CC")
                && one.table().id().equals("T-FUELS")), wood.toString());
        assertEquals(List.of(), engine.defaults(engagement, fuel("unknown")));
        assertEquals(List.of(), engine.defaults(engagement, source("a", "T.other", "1", "t")));
        assertEquals(List.of(), engine.defaults(engagement, source("a", null)));
    }
}
